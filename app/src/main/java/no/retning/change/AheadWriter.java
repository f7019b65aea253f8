package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import no.retning.change.ActivityVersions.Of;

/**
 * Writes a change beside versions that lie ahead: the version in force is split and keeps its end, what was changed is
 * written into those that come, and where that cannot be done the set they are of is told.
 */
@Singleton
class AheadWriter {
    private final JdbcOperations jdbc;
    private final AheadRows rows;
    private final PlanReader reader;
    private final PlanVersions structure;
    private final ActivityVersions activities;
    private final InitiativeVersions initiatives;

    AheadWriter(
            JdbcOperations jdbc,
            AheadRows rows,
            PlanReader reader,
            PlanVersions structure,
            ActivityVersions activities,
            InitiativeVersions initiatives) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reader = reader;
        this.structure = structure;
        this.activities = activities;
        this.initiatives = initiatives;
    }

    /** When decided sets take effect after a time, in order. */
    List<Ahead.Bound> bounds(Instant at) {
        return rows.bounds(at);
    }

    /** The time, or the first moment after it that no set has: each takes effect at a moment of its own. */
    Instant free(Instant at) {
        Instant free = at.truncatedTo(ChronoUnit.MICROS);
        for (Ahead.Bound bound : rows.bounds(free.minus(1, ChronoUnit.MICROS))) {
            if (bound.at().equals(free)) {
                free = free.plus(1, ChronoUnit.MICROS);
            }
        }
        return free;
    }

    /**
     * What may stand only once in the plan stands once in all that lies ahead of it too.
     *
     * @throws Impossible when it would not
     */
    void check(PlanState now, PlanState then, Instant at) {
        List<Ahead.Bound> bounds = rows.bounds(at);
        if (!bounds.isEmpty()) {
            new Weaving(ahead(now, at, bounds), then)
                    .after().states().stream().skip(1).forEach(Unique::all);
        }
    }

    private Ahead ahead(PlanState now, Instant at, List<Ahead.Bound> bounds) {
        List<PlanState> states = new ArrayList<>(List.of(now));
        bounds.forEach(bound -> states.add(reader.read(bound.at())));
        return new Ahead(at, bounds, states, rows.parts(at));
    }

    /** @param then the plan at that time as the change leaves it, with ids of the database */
    void write(PlanState now, PlanState then, Instant at, List<Ahead.Bound> bounds, long changeSet) {
        Ahead before = ahead(now, at, bounds);
        Weaving weaving = new Weaving(before, then);
        List<Track<?>> tracks = tracks(before, weaving.after(), changeSet);
        // What stands on others ends before them and begins after them.
        tracks.reversed().forEach(Track::end);
        tracks.forEach(Track::open);
        weaving.ended().forEach(it -> rows.forgetParts(it, at));
        weaving.clashes().forEach(clash -> tell(clash, changeSet));
    }

    private List<Track<?>> tracks(Ahead before, Ahead after, long changeSet) {
        BiPredicate<PlanItem, PlanItem> same = (one, other) -> Said.of(one).equals(Said.of(other));
        return List.of(
                new Track<>(structure.terms, before, after, it -> keyed(it.terms()), same::test, changeSet),
                new Track<>(structure.goals, before, after, it -> keyed(it.goals()), same::test, changeSet),
                new Track<>(structure.subGoals, before, after, it -> keyed(it.subGoals()), same::test, changeSet),
                new Track<>(structure.groupings, before, after, it -> keyed(it.groupings()), same::test, changeSet),
                new Track<>(
                        activities.activities,
                        before,
                        after,
                        it -> keyed(it.activities()),
                        (one, other) -> one.facts().equals(other.facts()),
                        changeSet),
                belongings(
                        activities.placements,
                        before,
                        after,
                        PlanState::activities,
                        ActivityState::placements,
                        PlacementState::subGoal,
                        changeSet),
                belongings(
                        activities.owners,
                        before,
                        after,
                        PlanState::activities,
                        ActivityState::owners,
                        OwnerState::organization,
                        changeSet),
                belongings(
                        activities.milestones,
                        before,
                        after,
                        PlanState::activities,
                        ActivityState::milestones,
                        MilestoneState::kind,
                        changeSet),
                new Track<>(
                        initiatives.initiatives,
                        before,
                        after,
                        it -> keyed(it.initiatives()),
                        (one, other) -> one.facts().equals(other.facts()),
                        changeSet),
                belongings(
                        initiatives.supports,
                        before,
                        after,
                        PlanState::initiatives,
                        InitiativeState::supports,
                        it -> it,
                        changeSet),
                belongings(
                        initiatives.owners,
                        before,
                        after,
                        PlanState::initiatives,
                        InitiativeState::owners,
                        OwnerState::organization,
                        changeSet),
                belongings(
                        initiatives.activities,
                        before,
                        after,
                        PlanState::initiatives,
                        InitiativeState::activities,
                        it -> it,
                        changeSet),
                belongings(
                        initiatives.dependencies,
                        before,
                        after,
                        PlanState::initiatives,
                        InitiativeState::dependencies,
                        DependencyState::initiative,
                        changeSet));
    }

    private static <T> Map<Object, T> keyed(Map<Long, T> things) {
        return new LinkedHashMap<>(things);
    }

    private static <T, S extends PlanItem> Track<Of<T>> belongings(
            VersionTable<Of<T>> table,
            Ahead before,
            Ahead after,
            Function<PlanState, Map<Long, S>> things,
            Function<S, List<T>> belongings,
            Function<T, Object> key,
            long changeSet) {
        return new Track<>(
                table,
                before,
                after,
                state -> {
                    Map<Object, Of<T>> all = new LinkedHashMap<>();
                    things.apply(state)
                            .values()
                            .forEach(thing -> belongings
                                    .apply(thing)
                                    .forEach(it ->
                                            all.put(List.of(thing.id(), key.apply(it)), new Of<>(thing.id(), it))));
                    return all;
                },
                Of::equals,
                changeSet);
    }

    private void tell(Clash clash, long causedBy) {
        jdbc.prepareStatement("""
                INSERT INTO change_set_clashes (change_set_id, caused_by, subject, subject_id, name, key, field)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, statement -> {
            statement.setLong(1, clash.changeSet());
            statement.setLong(2, causedBy);
            statement.setString(3, clash.subject().word());
            statement.setLong(4, clash.id());
            statement.setString(5, clash.name());
            statement.setString(6, clash.key());
            statement.setString(7, clash.field());
            return statement.executeUpdate();
        });
    }
}
