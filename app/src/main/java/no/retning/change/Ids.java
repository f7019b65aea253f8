package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.retning.change.ActivityVersions.Of;
import org.jspecify.annotations.Nullable;

/** Ids of the database for the negative ones of a draft. */
final class Ids {
    private final JdbcOperations jdbc;
    private final Map<Long, Long> given = new HashMap<>();

    Ids(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes an identity in the table for each that is new. */
    void give(String table, Collection<Long> ids) {
        List<Long> fresh = ids.stream().filter(id -> id < 0).toList();
        List<Long> made = VersionTable.identities(jdbc, table, fresh.size());
        for (int i = 0; i < made.size(); i++) {
            given.put(fresh.get(i), made.get(i));
        }
    }

    Map<Long, Long> given() {
        return given;
    }

    long real(long id) {
        return given.getOrDefault(id, id);
    }

    private @Nullable Long realOrNone(@Nullable Long id) {
        return id == null ? null : Long.valueOf(real(id));
    }

    /** The whole plan with ids of the database. */
    PlanState real(PlanState then) {
        PlanState real = then.copy();
        swap(real.goals(), this::real);
        swap(real.subGoals(), this::real);
        swap(real.groupings(), this::real);
        swap(real.terms(), this::real);
        swap(real.activities(), it -> {
            List<PlacementState> places = it.placements().stream()
                    .map(place -> realPlace(new Of<>(it.id(), place)).it())
                    .toList();
            return real(it).placed(places);
        });
        swap(real.initiatives(), this::real);
        return real;
    }

    private static <T extends PlanItem> void swap(Map<Long, T> things, UnaryOperator<T> real) {
        List<T> all = List.copyOf(things.values());
        things.clear();
        all.stream().map(real).forEach(it -> things.put(it.id(), it));
    }

    GoalState real(GoalState it) {
        return new GoalState(
                real(it.id()), it.strategy(), it.code(), it.name(), it.description(), it.supporting(), it.since());
    }

    SubGoalState real(SubGoalState it) {
        return new SubGoalState(real(it.id()), real(it.goal()), it.code(), it.name(), it.description(), it.since());
    }

    GroupingState real(GroupingState it) {
        return new GroupingState(real(it.id()), real(it.subGoal()), it.name(), it.since());
    }

    TermState real(TermState it) {
        return new TermState(real(it.id()), it.name(), it.since());
    }

    ActivityState real(ActivityState it) {
        return new ActivityState(
                real(it.id()), it.key(), it.facts(), it.placements(), it.owners(), it.milestones(), it.since());
    }

    InitiativeState real(InitiativeState it) {
        return new InitiativeState(
                real(it.id()),
                it.key(),
                it.facts().serving(real(it.facts().goal())),
                it.supports().stream().map(this::real).toList(),
                it.owners(),
                it.activities().stream().map(this::real).toList(),
                it.dependencies(),
                it.since());
    }

    Of<PlacementState> realPlace(Of<PlacementState> placed) {
        PlacementState place = placed.it();
        return new Of<>(
                real(placed.thing()),
                new PlacementState(real(place.subGoal()), realOrNone(place.grouping()), place.primary()));
    }

    /** For what is itself an id. */
    Of<Long> realLink(Of<Long> of) {
        return new Of<>(real(of.thing()), real(of.it()));
    }

    /** For what names nothing but what it belongs to. */
    <T> Of<T> realOwner(Of<T> of) {
        return new Of<>(real(of.thing()), of.it());
    }
}
