package no.retning.change;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.retning.council.CaseKey;
import no.retning.council.CaseRepository;
import no.retning.council.CaseRow;
import no.retning.council.DecisionRegistering;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.SetStatus;
import no.retning.time.Moments;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The secretariat registers what a council decided about a change set: one act, then exceptions (domain.md 2). */
@Singleton
public class Deciding {
    private final ChangeSetRepository sets;
    private final ChangeSetRecords records;
    private final ChangeStore changes;
    private final ChangeJson json;
    private final CarriedOn carriedOn;
    private final Engine engine;
    private final CaseRepository cases;
    private final DecisionRegistering decisions;
    private final Moments moments;
    private final Conditions conditions;
    private final CurrentPerson current;
    private final Audit audit;

    Deciding(
            ChangeSetRepository sets,
            ChangeSetRecords records,
            ChangeStore changes,
            ChangeJson json,
            CarriedOn carriedOn,
            Engine engine,
            CaseRepository cases,
            DecisionRegistering decisions,
            Moments moments,
            Conditions conditions,
            CurrentPerson current,
            Audit audit) {
        this.sets = sets;
        this.records = records;
        this.changes = changes;
        this.json = json;
        this.carriedOn = carriedOn;
        this.engine = engine;
        this.cases = cases;
        this.decisions = decisions;
        this.moments = moments;
        this.conditions = conditions;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Registers the decision and, when it takes effect at once, changes the plan in the same step.
     *
     * @return the draft that carries on what was deferred, if anything was
     * @throws Problem UNGROUNDED when the case has no decision that carries it, CONFLICT with base, theirs and mine when
     *     the plan has moved, VALIDATION; nothing is stored then
     */
    @Transactional
    public Optional<Long> decide(long id, @Nullable Integer revision, DecisionOnSet decided) {
        current.rights().require(Act.DECIDE_CHANGE_SET);
        if (decided.effect() == Effect.AT_ONCE || decided.effect() == Effect.AT_TIME) {
            engine.takeTurn();
        }
        ChangeSetRow set = sets.lock(id).orElseThrow(Problem::notFound);
        Life.require(set, SetStatus.PROPOSED::equals);
        List<StoredChange> all = changes.list(id, false);
        Map<Long, Verdict> verdicts = Verdicts.of(all, decided);
        long adopted =
                verdicts.values().stream().filter(it -> it.outcome().adopted()).count();
        long deferred = verdicts.values().stream()
                .filter(it -> it.outcome() == Outcome.DEFERRED)
                .count();
        ground(set, decided, adopted > 0);
        AdoptedBy adoptedBy =
                decided.adoptedBy() == null ? null : decided.adoptedBy().checked();
        Effect effect = decided.effect() == null ? Effect.NEXT_VERSION : decided.effect();
        String ahead = ahead(decided);
        verdicts.forEach((change, verdict) -> records.mark(
                change, verdict.outcome().name(), verdict.adopted() == null ? null : json.write(verdict.adopted())));
        SetStatus status = adopted + deferred == 0 ? SetStatus.REJECTED : SetStatus.DECIDED;
        if (records.decide(id, Life.expected(set, revision), status.name(), effect.name(), ahead, current.idOrNull())
                == 0) {
            throw Problem.stale();
        }
        records.endGathered(id);
        if (adoptedBy != null && adopted > 0) {
            records.adoptedBy(
                    id, set.revision() + 1, String.valueOf(adoptedBy.body()), Objects.requireNonNull(adoptedBy.date()));
        }
        conditions.register(id, decided.conditionsOrNone(), verdicts);
        Optional<Long> draft = deferred > 0 ? Optional.of(carriedOn.begin(set, all, verdicts)) : Optional.empty();
        audit.record("DECIDE_CHANGE_SET", String.valueOf(id), detail(verdicts, effect));
        if (adopted > 0) {
            takeEffect(id, effect, decided);
        }
        return draft;
    }

    /**
     * Works out what would become of each change, by its id; nothing is stored.
     *
     * @throws Problem VALIDATION when an exception names no change of the set, or amends nothing
     */
    @ReadOnly
    Map<Long, Verdict> preview(long id, DecisionOnSet decided) {
        current.rights().require(Act.DECIDE_CHANGE_SET);
        Map<Long, Verdict> verdicts = Verdicts.of(changes.list(id, false), decided);
        Conditions.check(decided.conditionsOrNone(), verdicts);
        return verdicts;
    }

    private static @Nullable String ahead(DecisionOnSet decided) {
        if (decided.effect() != Effect.AT_TIME) {
            return null;
        }
        if (decided.effectAt() == null) {
            throw Problem.validation("effect", "change.future.error.noTime");
        }
        if (decided.effectAt().isAfter(EffectTime.LATEST)) {
            throw Problem.validation("effect", "change.future.error.tooFar");
        }
        return decided.effectAt().toString();
    }

    private void takeEffect(long id, Effect effect, DecisionOnSet decided) {
        if (effect != Effect.NEXT_VERSION) {
            try {
                if (effect == Effect.AT_TIME) {
                    engine.applyFrom(id, Objects.requireNonNull(decided.effectAt()));
                } else {
                    engine.apply(id);
                }
            } catch (PastIsClosed past) {
                throw Problem.validation("effect", "change.future.error.notAhead");
            } catch (PlanConflict conflict) {
                throw Conflicts.problem(id, conflict.conflicts());
            }
            return;
        }
        List<Conflict> conflicts = engine.conflicts(id, moments.now().at(), true);
        if (!conflicts.isEmpty()) {
            throw Conflicts.problem(id, conflicts);
        }
    }

    private void ground(ChangeSetRow set, DecisionOnSet decided, boolean adopts) {
        CaseKey key = new CaseKey(
                String.valueOf(set.council()),
                Optional.ofNullable(set.caseYear()).orElseThrow(),
                Optional.ofNullable(set.caseNumber()).orElseThrow());
        CaseRow laidBefore = cases.find(key).orElseThrow(Problem::notFound);
        if (decided.decision() != null) {
            // Without a revision: a decision that stands already is never overwritten by one who has not read it.
            decisions.register(key, null, decided.decision());
        }
        cases.hold(laidBefore.id());
        laidBefore = cases.find(key).orElseThrow(Problem::notFound);
        no.retning.council.Outcome outcome = laidBefore.outcome();
        if (outcome == null) {
            throw Problem.ungrounded("change.error.noDecision", laidBefore.label());
        }
        boolean carries =
                outcome == no.retning.council.Outcome.AS_PROPOSED || outcome == no.retning.council.Outcome.AMENDED;
        if (adopts && !carries) {
            throw Problem.ungrounded("change.error.decisionDoesNotCarry", laidBefore.label());
        }
    }

    private static Map<String, Object> detail(Map<Long, Verdict> verdicts, Effect effect) {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        verdicts.forEach((change, verdict) ->
                outcomes.put(String.valueOf(change), verdict.outcome().name()));
        return Map.of("effect", effect.name(), "outcomes", outcomes);
    }
}
