package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.people.Reach;

/** Tells what things of the plan belong to and who owns them, for {@link no.retning.people.Rights} to decide on. */
@Singleton
public class Reaching {
    private final JdbcOperations jdbc;

    Reaching(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of the organisations that own each activity at this moment, by the activity's id. */
    @ReadOnly
    public Map<Long, Set<Long>> owners() {
        return jdbc.prepareStatement("SELECT activity_id, owners FROM activity_keepers", statement -> {
            Map<Long, Set<Long>> owners = new HashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    owners.put(rows.getLong(1), Set.of((Long[]) rows.getArray(2).getArray()));
                }
            }
            return owners;
        });
    }

    /** What changes touch, as the plan stands: one for each thing, so that no right to one covers another. */
    static List<Reach> of(List<Change> changes, PlanState now) {
        return changes.stream().flatMap(change -> of(change, now)).toList();
    }

    private static Stream<Reach> of(Change change, PlanState now) {
        Long id = change.id();
        // What has left the plan is owned by nobody: it comes back where those who answer for the place want it.
        Reach own = id == null
                ? made(change, now)
                : now.find(change.subject(), id).map(it -> of(it, now)).orElseGet(() -> made(change, now));
        return Stream.concat(
                Stream.of(own),
                Stream.concat(
                        change.beside(now).stream().map(item -> of(item, now)),
                        change.into().stream()
                                .filter(code -> !goal(code).equals(own.goal()))
                                .map(code -> new Reach(goal(code), SubGoalCode.fits(code) ? code : "", Set.of()))));
    }

    /** Of a delmål's code, and of a goal's own. */
    private static String goal(String code) {
        return SubGoalCode.fits(code) ? SubGoalCode.goalOf(code) : code;
    }

    /** Something to be made has no owner yet: it is for those who answer for where it is to stand. */
    private static Reach made(Change change, PlanState now) {
        Object under = change.subject() == Subject.ACTIVITY ? change.after().get("subGoal") : null;
        return new Reach(change.goal(now), under == null ? "" : SubGoalCode.canonical(under.toString()), Set.of());
    }

    /** Something that stands in the plan. */
    static Reach of(PlanItem item, PlanState now) {
        return switch (item) {
            case GoalState it -> new Reach(it.code(), "", Set.of());
            case SubGoalState it -> new Reach(SubGoalCode.goalOf(it.code()), it.code(), Set.of());
            case GroupingState it -> of(now.subGoal(it.subGoal()), now);
            case TermState it -> new Reach("", "", Set.of());
            case InitiativeState it ->
                new Reach(
                        Existing.goal(now, it),
                        "",
                        it.owners().stream().map(OwnerState::organization).collect(Collectors.toSet()));
            case ActivityState it -> of(it, now.subGoal(it.primary().subGoal()).code());
        };
    }

    /** @param subGoal code of the delmål it belongs to, or did; empty when that is not known */
    static Reach of(ActivityState activity, String subGoal) {
        Set<Long> owners =
                activity.owners().stream().map(OwnerState::organization).collect(Collectors.toSet());
        return new Reach(subGoal.isEmpty() ? "" : SubGoalCode.goalOf(subGoal), subGoal, owners);
    }
}
