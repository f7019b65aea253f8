package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.retning.change.ActivityVersions.Of;

/**
 * Writes the difference between the plan and a draft of it: each thing that differs gets one new version, whatever
 * number of changes the set held for it. Runs as the engine, within the transaction that took the plan's clock.
 */
@Singleton
class PlanWriter {
    private final JdbcOperations jdbc;
    private final PlanVersions structure;
    private final ActivityVersions activities;
    private final InitiativeVersions initiatives;
    private final AheadWriter ahead;

    PlanWriter(
            JdbcOperations jdbc,
            PlanVersions structure,
            ActivityVersions activities,
            InitiativeVersions initiatives,
            AheadWriter ahead) {
        this.jdbc = jdbc;
        this.structure = structure;
        this.activities = activities;
        this.initiatives = initiatives;
        this.ahead = ahead;
    }

    /** Ids that the database gave, by the draft's negative ones. */
    Map<Long, Long> write(PlanState now, PlanDraft draft, Instant at, long changeSet) {
        Ids ids = new Ids(jdbc);
        PlanState then = draft.state();
        ids.give("goals", then.goals().keySet());
        ids.give("subgoals", then.subGoals().keySet());
        ids.give("groupings", then.groupings().keySet());
        ids.give("terms", then.terms().keySet());
        ids.give("activities", then.activities().keySet());
        ids.give("initiatives", then.initiatives().keySet());

        List<Ahead.Bound> bounds = ahead.bounds(at);
        keys(then, ids, at);
        if (bounds.isEmpty()) {
            List<Turn<?>> turns = turns(now, then, ids);
            // What stands on others ends before them and begins after them.
            turns.reversed().forEach(turn -> turn.end(at));
            turns.forEach(turn -> turn.open(at, changeSet));
        } else {
            ahead.write(now, ids.real(then), at, bounds, changeSet);
        }
        successions(draft, ids, at, changeSet);
        return ids.given();
    }

    private List<Turn<?>> turns(PlanState now, PlanState then, Ids ids) {
        return List.of(
                Turn.ofThings(structure.terms, now.terms(), then.terms(), TermState::equals, ids::real),
                Turn.ofThings(structure.goals, now.goals(), then.goals(), GoalState::equals, ids::real),
                Turn.ofThings(structure.subGoals, now.subGoals(), then.subGoals(), SubGoalState::equals, ids::real),
                Turn.ofThings(structure.groupings, now.groupings(), then.groupings(), GroupingState::equals, ids::real),
                Turn.ofThings(
                        activities.activities,
                        now.activities(),
                        then.activities(),
                        (one, other) -> one.facts().equals(other.facts()),
                        ids::real),
                belongings(
                        activities.placements,
                        PlanState::activities,
                        now,
                        then,
                        ActivityState::placements,
                        ids::realPlace),
                belongings(activities.owners, PlanState::activities, now, then, ActivityState::owners, ids::realOwner),
                belongings(
                        activities.milestones,
                        PlanState::activities,
                        now,
                        then,
                        ActivityState::milestones,
                        ids::realOwner),
                Turn.ofThings(
                        initiatives.initiatives,
                        now.initiatives(),
                        then.initiatives(),
                        (one, other) -> one.facts().equals(other.facts()),
                        ids::real),
                belongings(
                        initiatives.supports,
                        PlanState::initiatives,
                        now,
                        then,
                        InitiativeState::supports,
                        ids::realLink),
                belongings(
                        initiatives.owners, PlanState::initiatives, now, then, InitiativeState::owners, ids::realOwner),
                belongings(
                        initiatives.activities,
                        PlanState::initiatives,
                        now,
                        then,
                        InitiativeState::activities,
                        ids::realLink),
                belongings(
                        initiatives.dependencies,
                        PlanState::initiatives,
                        now,
                        then,
                        InitiativeState::dependencies,
                        ids::realOwner));
    }

    private static <T, S extends PlanItem> Turn<Of<T>> belongings(
            VersionTable<Of<T>> table,
            Function<PlanState, Map<Long, S>> things,
            PlanState now,
            PlanState then,
            Function<S, List<T>> belongings,
            UnaryOperator<Of<T>> real) {
        return Turn.ofBelongings(
                table, Of.all(things.apply(now), belongings), Of.all(things.apply(then), belongings), real);
    }

    private void keys(PlanState then, Ids ids, Instant at) {
        List<Long> begun =
                then.initiatives().keySet().stream().filter(id -> id < 0).toList();
        if (!begun.isEmpty()) {
            initiativeKeys(begun, ids, at);
        }
        List<ActivityState> made =
                then.activities().values().stream().filter(it -> it.id() < 0).toList();
        if (made.isEmpty()) {
            return;
        }
        jdbc.prepareStatement("""
                INSERT INTO activity_keys (key, activity_id, since)
                VALUES (coalesce(nullif(?, ''), 'R-' || to_char(nextval('activity_own_key'), 'FM0000')), ?, ?)
                """, statement -> {
            for (ActivityState activity : made) {
                statement.setString(1, activity.key());
                statement.setLong(2, ids.real(activity.id()));
                statement.setObject(3, at.atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private void initiativeKeys(List<Long> made, Ids ids, Instant at) {
        jdbc.prepareStatement("""
                INSERT INTO initiative_keys (key, initiative_id, since)
                VALUES ('T-' || to_char(nextval('initiative_own_key'), 'FM0000'), ?, ?)
                """, statement -> {
            for (long initiative : made) {
                statement.setLong(1, ids.real(initiative));
                statement.setObject(2, at.atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private void successions(PlanDraft draft, Ids ids, Instant at, long changeSet) {
        for (PlanDraft.Succession it : draft.successions()) {
            String table = it.subject() == Subject.SUBGOAL ? "subgoal_successions" : "successions";
            jdbc.prepareStatement(
                    "INSERT INTO " + table + " (predecessor_id, successor_id, kind, since, change_set_id)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    statement -> {
                        statement.setLong(1, ids.real(it.predecessor()));
                        statement.setLong(2, ids.real(it.successor()));
                        statement.setString(3, it.kind());
                        statement.setObject(4, at.atOffset(ZoneOffset.UTC));
                        statement.setLong(5, changeSet);
                        return statement.executeUpdate();
                    });
        }
    }
}
