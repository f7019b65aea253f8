package no.retning.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.retning.council.CaseKey;
import no.retning.council.CaseRepository;
import no.retning.council.CaseRow;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.SetStatus;
import no.retning.time.Moments;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The life of a change set before it is decided: sent in, returned, laid before a case, withdrawn (domain.md 2). */
@Singleton
public class Life {
    private final ChangeSetRepository sets;
    private final ChangeSetRecords records;
    private final CaseRepository cases;
    private final CouncilRules rules;
    private final Settling settling;
    private final Engine engine;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    Life(
            ChangeSetRepository sets,
            ChangeSetRecords records,
            CaseRepository cases,
            CouncilRules rules,
            Settling settling,
            Engine engine,
            Moments moments,
            CurrentPerson current,
            Audit audit) {
        this.sets = sets;
        this.records = records;
        this.cases = cases;
        this.rules = rules;
        this.settling = settling;
        this.engine = engine;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Sends a draft to the portfolio office.
     *
     * @param revision the revision that was read, or null for whichever stands
     * @throws Problem CONFLICT when the plan has moved since it was written, or when it is not a draft
     */
    @Transactional
    public void submit(long id, @Nullable Integer revision) {
        current.rights().require(Act.WRITE_CHANGE_SET);
        ChangeSetRow set = get(id);
        current.rights().requireWrite(set.author(), set.reach());
        require(set, SetStatus::beingWritten);
        if (set.editorial()) {
            throw Problem.conflict("change.ground.error.editorialIsConfirmed");
        }
        List<Conflict> conflicts = engine.conflicts(id, moments.now().at(), false);
        if (!conflicts.isEmpty()) {
            throw Conflicts.problem(id, conflicts);
        }
        done(records.submit(id, expected(set, revision)), "SUBMIT_CHANGE_SET", set, Map.of());
    }

    /** Gives a set that was sent in back to who wrote it, with the reason. */
    @Transactional
    public void giveBack(long id, @Nullable Integer revision, @Nullable String reason) {
        current.rights().require(Act.RETURN_CHANGE_SET);
        ChangeSetRow set = get(id);
        require(set, SetStatus::sentIn);
        String why = reason(reason);
        done(
                records.end(id, expected(set, revision), SetStatus.RETURNED.name(), why),
                "RETURN_CHANGE_SET",
                set,
                Map.of("reason", why));
    }

    /** Takes a set back for good; it stays to be read by those who may. A decided one only where it does not fit the plan. */
    @Transactional
    public void withdraw(long id, @Nullable Integer revision, @Nullable String reason) {
        current.rights().require(Act.WRITE_CHANGE_SET);
        ChangeSetRow set = sets.find(id).orElseThrow(Problem::notFound);
        if (set.status() == SetStatus.DECIDED && set.waiting()) {
            settling.endDecided(id, revision, reason(reason));
            return;
        }
        set = get(id);
        current.rights().requireWrite(set.author(), set.reach());
        require(set, SetStatus::underWay);
        String why = reason(reason);
        done(
                records.end(id, expected(set, revision), SetStatus.WITHDRAWN.name(), why),
                "WITHDRAW_CHANGE_SET",
                set,
                Map.of("reason", why));
        records.letGo(id);
    }

    /** Lays a set that was sent in before a case; also moves it to another case until it is decided. */
    @Transactional
    public void propose(long id, @Nullable Integer revision, CaseKey key) {
        current.rights().require(Act.PROPOSE_CHANGE_SET);
        ChangeSetRow set = get(id);
        require(set, SetStatus::sentIn);
        CaseRow laidBefore =
                cases.find(key).orElseThrow(() -> Problem.validation("case", "change.error.noSuchCase", key.id()));
        rules.require(id, laidBefore.council(), "case");
        done(
                records.propose(id, expected(set, revision), laidBefore.id()),
                "PROPOSE_CHANGE_SET",
                set,
                Map.of("case", laidBefore.key().id()));
    }

    private ChangeSetRow get(long id) {
        ChangeSetRow set = sets.lock(id).orElseThrow(Problem::notFound);
        if (set.collectedIn() != null) {
            throw Problem.conflict("change.collect.error.collected", set.collectedIn());
        }
        return set;
    }

    /** @throws Problem CONFLICT, naming the state it is in, unless the set is so */
    static void require(ChangeSetRow set, Predicate<SetStatus> allowed) {
        if (!allowed.test(set.status())) {
            boolean underWay = set.status().underWay();
            throw Problem.conflict("change.error.state." + set.status())
                    .toldAs(underWay ? "change.problem.state" : "change.problem.treated", set.address());
        }
    }

    static int expected(ChangeSetRow set, @Nullable Integer revision) {
        return revision == null ? set.revision() : revision;
    }

    private static String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.validation("reason", "change.error.noReason");
        }
        return reason.strip();
    }

    private void done(int rows, String act, ChangeSetRow set, Map<String, ?> detail) {
        if (rows == 0) {
            throw Problem.stale();
        }
        audit.record(act, String.valueOf(set.id()), detail);
    }
}
