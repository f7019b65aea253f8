package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.retning.people.SetStatus;
import no.retning.start.TestRetning;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import no.retning.web.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules every set keeps: whole or not at all, nothing overwritten silently, no past rewritten, no gap. */
@SuppressWarnings("NullAway.Init")
class EngineRulesIT {
    private static TestRetning retning;
    private static FoundedPlan plan;

    @BeforeAll
    static void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 20);
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void aSetWithOneImpossibleChangeLeavesNoTrace() {
        long set = plan.propose(
                "Alt eller ingenting",
                change(9, ChangeKind.RENAME, "name", "Skal ikke skje"),
                change(10, ChangeKind.RENAME, "name", "Min"));
        plan.adopt("Kom først", change(10, ChangeKind.RENAME, "name", "Deres"));
        String before = trace();
        var refused = assertThrows(Problem.class, () -> plan.decide(set, Effect.AT_ONCE));
        assertEquals(Problem.Code.CONFLICT, refused.code());
        assertEquals(before, trace());
        assertEquals("Aktivitet 9", plan.activity(9, plan.now()).name());
        assertEquals(SetStatus.PROPOSED, plan.set(set).status());
        assertEquals(
                List.of(),
                plan.rows(set).stream().filter(it -> it.outcome() != null).toList());
    }

    @Test
    void aConflictTellsBaseTheirsAndMine() {
        long set = plan.propose("Min", change(11, ChangeKind.RENAME, "name", "Mitt navn"));
        long gone = plan.propose("Min 2", change(12, ChangeKind.RESCHEDULE, "startsOn", "2029-01-01"));
        plan.adopt("Deres", change(11, ChangeKind.RENAME, "name", "Deres navn"), change(12, ChangeKind.CLOSE));
        var moved = assertThrows(Problem.class, () -> plan.decide(set, Effect.NEXT_VERSION));
        assertEquals(Map.of("name", "Aktivitet 11"), moved.members().get("base"));
        assertEquals(Map.of("name", "Deres navn"), moved.members().get("theirs"));
        assertEquals(Map.of("name", "Mitt navn"), moved.members().get("mine"));
        assertEquals(set, moved.members().get("changeSet"));
        var left = assertThrows(Problem.class, () -> plan.decide(gone, Effect.AT_ONCE));
        assertEquals(Problem.Code.CONFLICT, left.code());
        assertNull(
                ((Map<?, ?>) left.members().get("theirs")).values().iterator().next());
        var told = (Map<?, ?>) ((List<?>) left.members().get("conflicts")).getFirst();
        assertEquals(Text.of("change.impossible.activityGone"), told.get("message"));
    }

    @Test
    void wantingWhatThePlanSaysAlreadyIsNoConflict() {
        long set = plan.propose(
                "Samme ønske",
                change(13, ChangeKind.RENAME, "name", "Enig"),
                change(13, ChangeKind.DESCRIBE, "description", "Og mer"));
        plan.adopt("Først", change(13, ChangeKind.RENAME, "name", "Enig"));
        plan.decide(set, Effect.AT_ONCE);
        assertEquals("Og mer", plan.activity(13, plan.now()).description());
    }

    @Test
    void aSetThatChangesNothingIsRefusedAndEveryErrorIsTold() {
        var refused = assertThrows(
                Problem.class,
                () -> plan.propose(
                        "Feil",
                        change(14, ChangeKind.RENAME, "name", "Aktivitet 14"),
                        change(14, ChangeKind.MOVE, "subGoal", "9.Z"),
                        change(14, ChangeKind.RESCHEDULE, "startsOn", "i fjor"),
                        new ProposedChange("activity", "99999999999999999", ChangeKind.CLOSE, Map.of())));
        assertEquals(
                List.of("changes[0].after.name", "changes[2].after.startsOn", "changes[3].key"),
                refused.errors().stream().map(FieldError::field).toList());
    }

    @Test
    void pastTimesAreClosedOnceThePlanLives() {
        plan.adopt("Lever", change(15, ChangeKind.RENAME, "name", "Lever"));
        long set = plan.wait("I fortid", change(16, ChangeKind.RENAME, "name", "Fortid"));
        String before = trace();
        assertThrows(
                PastIsClosed.class,
                () -> retning.bean(Seeding.class).inForceAt(set, Instant.parse("2026-05-01T00:00:00Z")));
        assertThrows(
                PastIsClosed.class,
                () -> retning.bean(Founding.class)
                        .found(
                                "Om igjen",
                                "",
                                new Ground(GroundType.FOUNDING, null, null, null, null),
                                FoundedPlan.FOUNDED,
                                null,
                                List.of(creation("subgoal", "goal", "4", "code", "4.Z", "name", "Fortid"))));
        assertEquals(before, trace());
        assertTrue(plan.set(set).waiting());
    }

    @Test
    void everyVersionStandsInOneUnbrokenRowAndNoPlaceIsOrphaned() {
        plan.adopt("Rad 1", change(17, ChangeKind.RENAME, "name", "En"));
        plan.adopt("Rad 2", change(17, ChangeKind.MOVE, "subGoal", "2.A", "grouping", "Journal"));
        plan.adopt("Rad 3", change(17, ChangeKind.RENAME, "name", "To"), change(18, ChangeKind.CLOSE));
        assertEquals(List.of(), retning.database().list("""
                SELECT activity_id::text FROM (
                  SELECT activity_id, lower(in_force) AS begins,
                         lag(upper(in_force)) OVER (PARTITION BY activity_id ORDER BY in_force) AS ended,
                         row_number() OVER (PARTITION BY activity_id ORDER BY in_force) AS n
                  FROM activity_versions) v WHERE n > 1 AND begins IS DISTINCT FROM ended
                UNION ALL
                SELECT 'place ' || p.version_id FROM placements p
                WHERE NOT EXISTS (SELECT FROM activity_versions v WHERE v.activity_id = p.activity_id AND v.in_force && p.in_force)
                UNION ALL
                SELECT 'homeless ' || v.version_id FROM activity_versions v
                WHERE NOT EXISTS (SELECT FROM placements p WHERE p.activity_id = v.activity_id AND p.is_primary AND p.in_force @> lower(v.in_force))
                UNION ALL
                SELECT 'twice ' || v.activity_id FROM activity_versions v
                GROUP BY v.activity_id, v.change_set_id HAVING count(*) > 1"""));
    }

    /** All that the plan and its sets say. */
    private static String trace() {
        return String.join("\n", retning.database().list("""
                SELECT to_jsonb(v)::text FROM activity_versions v
                UNION ALL SELECT to_jsonb(v)::text FROM placements v
                UNION ALL SELECT to_jsonb(v)::text FROM subgoal_versions v
                UNION ALL SELECT to_jsonb(v)::text FROM grouping_versions v
                UNION ALL SELECT to_jsonb(v)::text FROM change_sets v
                UNION ALL SELECT to_jsonb(v)::text FROM changes v
                UNION ALL SELECT to_jsonb(v)::text FROM audit_log v
                UNION ALL SELECT to_jsonb(v)::text FROM plan_clock v
                ORDER BY 1"""));
    }
}
