package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.subGoal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import no.retning.people.SetStatus;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.ChangeReasonRepository;
import no.retning.start.TestRetning;
import no.retning.web.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What ends now, with what was decided to come of it, and what a decision ahead leaves no room for. */
@SuppressWarnings("NullAway.Init")
class FutureEndsIT {
    private static TestRetning retning;
    private static FoundedPlan plan;
    private static Instant soon;
    private static Instant later;

    @BeforeAll
    static void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 20);
        soon = plan.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);
        later = soon.plus(30, ChronoUnit.DAYS);
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @AfterEach
    void planIsWholeAtEveryTime() throws Exception {
        String breaches = Files.readString(Path.of("src/test/resources/change/plan_is_whole.sql"));
        assertEquals(List.of(), retning.database().list(breaches));
    }

    private static long ahead(Instant at, ProposedChange... changes) {
        return decided(plan.propose("Fram i tid", changes), at);
    }

    private static long decided(long set, Instant at) {
        plan.office(() -> retning.bean(Deciding.class)
                .decide(set, null, new DecisionOnSet(Outcome.ADOPTED, Effect.AT_TIME, at, null, null, null, null)));
        return set;
    }

    private static List<ClashRow> clashes(long set) {
        return retning.bean(ClashRepository.class).of(set);
    }

    private static String home(int n, Instant at) {
        return plan.activity(n, at).primary().orElseThrow().subGoal();
    }

    @Test
    void activityThatWasToMoveStaysWhereItIsWhenThePlaceIsClosed() {
        plan.adopt("Delmål", creation("subgoal", "goal", "3", "code", "3.A", "name", "Blir ikke lenge"));
        long set = ahead(soon, change(1, ChangeKind.MOVE, "subGoal", "3.A"));
        assertEquals("3.A", home(1, later));
        plan.adopt("Avslutt", subGoal("3.A", ChangeKind.CLOSE));
        assertEquals("1.A", home(1, later));
        assertFalse(plan.activity(1, later).closed());
        assertEquals("placement", clashes(set).getFirst().field());
    }

    @Test
    void activityThatWasToBeginUnderWhatIsClosedNeverBegins() {
        plan.adopt("Delmål", creation("subgoal", "goal", "3", "code", "3.B", "name", "Heller ikke lenge"));
        long set = ahead(soon, creation("activity", "key", "99990000000000002", "name", "Aldri", "subGoal", "3.B"));
        plan.adopt("Avslutt", subGoal("3.B", ChangeKind.CLOSE));
        assertTrue(retning.bean(ActivityRepository.class).list(later, false).stream()
                .noneMatch(it -> it.key().equals("99990000000000002")));
        assertTrue(
                clashes(set).stream().anyMatch(it -> it.removed() && it.name().equals("Aldri")));
    }

    @Test
    void whatWasToBeSplitAndIsClosedIsNeverSplit() {
        long set = ahead(soon, change(2, ChangeKind.SPLIT, "into", List.of(Map.of("name", "A"), Map.of("name", "B"))));
        assertEquals(2, plan.activity(2, later).successors().size());
        plan.adopt("Avslutt", change(2, ChangeKind.CLOSE));
        assertTrue(plan.activity(2, later).closed());
        assertEquals(List.of(), plan.activity(2, later).successors());
        assertEquals(3, clashes(set).stream().filter(ClashRow::removed).count());
    }

    @Test
    void whatWasDecidedOfSomethingThatEndedIsNoReasonForWhatItSaid() {
        long set = ahead(soon, change(3, ChangeKind.RENAME, "name", "Kommer aldri"));
        plan.adopt("Avslutt", change(3, ChangeKind.CLOSE));
        var reasons = retning.bean(ChangeReasonRepository.class)
                .of("activity", plan.activity(3, later).id(), later);
        assertTrue(
                reasons.of("activity", plan.activity(3, later).id()).stream().noneMatch(it -> it.changeSet() == set));
    }

    @Test
    void codeThatIsTakenAheadIsAConflictAndNothingIsStored() {
        ahead(soon, creation("subgoal", "goal", "3", "code", "3.C", "name", "Først vedtatt"));
        var second = creation("subgoal", "goal", "3", "code", "3.C", "name", "Kom etterpå");
        var refused = assertThrows(Problem.class, () -> plan.propose("Samme kode", second));
        assertEquals(Problem.Code.CONFLICT, refused.code());
        var key = "99990000000000003";
        ahead(soon, creation("activity", "key", key, "name", "Først", "subGoal", "1.A"));
        var taken = assertThrows(
                Problem.class,
                () -> plan.propose(
                        "Samme nøkkel", creation("activity", "key", key, "name", "Etter", "subGoal", "1.A")));
        assertEquals(Problem.Code.VALIDATION, taken.code());
    }

    @Test
    void whatIsOnlyDecidedToBeClosedIsProposedToComeBackAfterThat() {
        ahead(soon, change(6, ChangeKind.CLOSE));
        long set = plan.propose("Gjenåpne", change(6, ChangeKind.REOPEN));
        var early = assertThrows(Problem.class, () -> plan.decide(set, Effect.AT_ONCE));
        assertEquals(Problem.Code.CONFLICT, early.code());
        decided(set, later);
        assertFalse(plan.activity(6, plan.now()).closed());
        assertTrue(plan.activity(6, later.minusSeconds(60)).closed());
        assertFalse(plan.activity(6, later.plusSeconds(60)).closed());
        assertEquals("1.A", home(6, later.plusSeconds(60)));
        var never = assertThrows(Problem.class, () -> plan.propose("Gjenåpne", change(7, ChangeKind.REOPEN)));
        assertEquals(Problem.Code.VALIDATION, never.code());
    }

    @Test
    void timeThatHasPassedOrIsOutOfReachIsRefusedAndNothingIsStored() {
        long set = plan.propose("Feil tid", change(5, ChangeKind.RENAME, "name", "Feil tid"));
        for (Instant wrong :
                List.of(plan.now().minusSeconds(60), FoundedPlan.FOUNDED, Instant.parse("3000-01-01T00:00:00Z"))) {
            var refused = assertThrows(Problem.class, () -> decided(set, wrong));
            assertEquals("effect", refused.errors().getFirst().field());
        }
        assertEquals(SetStatus.PROPOSED, plan.set(set).status());
    }

    @Test
    void engineItselfCannotRemoveAVersionThatHasBegun() throws SQLException {
        try (var engine = retning.database().engine();
                var statement = engine.createStatement()) {
            var refused = assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            "DELETE FROM activity_versions WHERE lower(in_force) <= clock_timestamp()"));
            assertTrue(String.valueOf(refused.getMessage()).contains("published"), refused.getMessage());
        }
    }
}
