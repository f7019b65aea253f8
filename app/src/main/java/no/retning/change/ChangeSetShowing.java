package no.retning.change;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.council.CaseKey;
import no.retning.council.CaseRepository;
import no.retning.council.CaseRow;
import no.retning.people.Rights;
import no.retning.people.SetStatus;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/** Puts together the page of a change set. */
@Singleton
class ChangeSetShowing {
    private final ChangeSetReading reading;
    private final ChangeViews views;
    private final ImpactRepository impacts;
    private final PlanReader plans;
    private final Engine engine;
    private final Moments moments;
    private final CaseRepository cases;
    private final CouncilRules rules;
    private final ConditionRepository conditions;
    private final CarriedSets carried;
    private final ClashRepository clashes;
    private final ConflictViews conflicts;
    private final Messages t;

    ChangeSetShowing(
            ChangeSetReading reading,
            ChangeViews views,
            ImpactRepository impacts,
            PlanReader plans,
            Engine engine,
            Moments moments,
            CaseRepository cases,
            CouncilRules rules,
            ConditionRepository conditions,
            CarriedSets carried,
            ClashRepository clashes,
            ConflictViews conflicts,
            Messages t) {
        this.reading = reading;
        this.views = views;
        this.impacts = impacts;
        this.plans = plans;
        this.engine = engine;
        this.moments = moments;
        this.cases = cases;
        this.rules = rules;
        this.conditions = conditions;
        this.carried = carried;
        this.clashes = clashes;
        this.conflicts = conflicts;
        this.t = t;
    }

    ChangeSetPage page(ChangeSetRow set, boolean merged, Form form) {
        SetActions actions = SetActions.of(set, reading.rights());
        List<ChangeRow> rows = reading.changes(set);
        return new ChangeSetPage(
                set,
                views.of(rows, plan(set)),
                merged,
                underWay(set) ? impacts(set) : Map.of(),
                conflicts(set),
                set.status() == SetStatus.PROPOSED ? CouncilRules.names(rules.broken(set.id(), set.council())) : "",
                conditions.ofSet(set.id()),
                carried.from(rows),
                carried.in(rows),
                clashes.of(set.id()),
                actions,
                actions.decide() ? waits(set) : null,
                actions.layBefore() ? caseOptions(set) : List.of(),
                form);
    }

    private @Nullable Text waits(ChangeSetRow set) {
        return set.caseYear() == null || set.caseNumber() == null
                ? null
                : cases.find(new CaseKey(String.valueOf(set.council()), set.caseYear(), set.caseNumber()))
                        .map(it -> it.waits(Oslo.day(moments.now().at())))
                        .orElse(null);
    }

    /** The changes beside the plan as it was just before them, or as it is now. */
    List<ChangeView> changes(ChangeSetRow set) {
        return views.of(reading.changes(set), plan(set));
    }

    PlanState plan(ChangeSetRow set) {
        return plans.read(
                set.effectiveAt() == null
                        ? moments.now().at()
                        : set.effectiveAt().minusMillis(1));
    }

    /** Whether it may still change the plan. */
    private static boolean underWay(ChangeSetRow set) {
        return set.status().underWay() || set.waiting();
    }

    /** Where a set under way does not fit the plan as it is now. */
    List<ConflictView> conflicts(ChangeSetRow set) {
        if (!underWay(set)) {
            return List.of();
        }
        Instant at = moments.now().at();
        List<Conflict> found = engine.conflicts(set.id(), at, set.status() == SetStatus.DECIDED);
        return found.isEmpty() ? List.of() : conflicts.of(found, reading.changes(set), plans.read(at));
    }

    private Map<Long, List<ChangeSetRow>> impacts(ChangeSetRow set) {
        List<ImpactRepository.Pair> pairs = impacts.list(set.id());
        if (pairs.isEmpty()) {
            return Map.of();
        }
        Map<Long, ChangeSetRow> seen =
                reading.list().stream().collect(Collectors.toMap(ChangeSetRow::id, Function.identity()));
        Map<Long, List<ChangeSetRow>> found = new LinkedHashMap<>();
        for (ImpactRepository.Pair pair : pairs) {
            ChangeSetRow other = seen.get(pair.set());
            if (other != null) {
                found.computeIfAbsent(pair.change(), id -> new ArrayList<>()).add(other);
            }
        }
        return found;
    }

    /** Cases that are not decided, those of the nearest meetings first, and the one it lies before. */
    private List<Option> caseOptions(ChangeSetRow set) {
        Rights rights = reading.rights();
        Stream<Option> open = cases.list(null, null).stream()
                .filter(it -> !it.decided() || it.address().equals(set.caseAddress()))
                .map(it -> it.seenBy(rights.mayReadPapers()))
                .sorted(Comparator.comparing(CaseRow::heldOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(it -> Option.ofPlan(it.key().id(), t.get("change.case.option", it.label(), it.title())));
        return Stream.concat(Stream.of(new Option("", t.get("change.form.choose"))), open)
                .toList();
    }
}
