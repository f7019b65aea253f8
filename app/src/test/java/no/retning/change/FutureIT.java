package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.ActivityRow;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A present change beside a future version (architecture.md, "Time in tables"); each test has activities of its own. */
@SuppressWarnings("NullAway.Init")
class FutureIT {
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

    private static long ahead(Instant at, ProposedChange... changes) {
        long set = plan.propose("Fram i tid", changes);
        plan.office(() -> retning.bean(Deciding.class)
                .decide(set, null, new DecisionOnSet(Outcome.ADOPTED, Effect.AT_TIME, at, null, null, null, null)));
        return set;
    }

    private static ActivityRow at(int n, Instant at) {
        return plan.activity(n, at);
    }

    private static Optional<ActivityRow> open(int n, Instant at) {
        return retning.bean(ActivityRepository.class)
                .find(FoundedPlan.key(n), at)
                .filter(it -> !it.closed());
    }

    private static List<ClashRow> clashes(long set) {
        return retning.bean(ClashRepository.class).of(set);
    }

    @Test
    void decisionAheadIsDecidedNowAndInForceThen() {
        Instant alone = later.plus(90, ChronoUnit.DAYS);
        long set = ahead(alone, change(1, ChangeKind.RENAME, "name", "Senere navn"));
        assertEquals("Aktivitet 1", at(1, plan.now()).name());
        assertEquals("Senere navn", at(1, plan.effective(set)).name());
        assertTrue(plan.set(set).ahead());
        assertFalse(plan.set(set).inForce());
        assertEquals("AHEAD", plan.set(set).state());
        assertEquals(alone, plan.effective(set));
    }

    @Test
    void presentChangeIsNotUndoneByAVersionAhead() {
        ahead(soon, change(2, ChangeKind.RENAME, "name", "Senere navn"));
        plan.adopt("Beskrivelse", change(2, ChangeKind.DESCRIBE, "description", "Fra nå av"));
        assertEquals("Fra nå av", at(2, plan.now()).description());
        assertEquals("Fra nå av", at(2, later).description());
        assertEquals("Aktivitet 2", at(2, plan.now()).name());
        assertEquals("Senere navn", at(2, later).name());
    }

    @Test
    void setThatChangesTheSameFieldLaterKeepsItsOwnValueAndIsTold() {
        long set = ahead(soon, change(3, ChangeKind.RENAME, "name", "Det senere"));
        long now = plan.adopt("Nå", change(3, ChangeKind.RENAME, "name", "Det nåværende"));
        assertEquals("Det nåværende", at(3, plan.now()).name());
        assertEquals("Det nåværende", at(3, soon.minusMillis(1)).name());
        assertEquals("Det senere", at(3, later).name());
        ClashRow clash = clashes(set).getFirst();
        assertEquals("name", clash.field());
        assertEquals(now, clash.causedBy());
        assertEquals(clashes(set), clashes(now));
    }

    @Test
    void changeReachesThroughSeveralVersionsUntilOneThatChangesTheField() {
        ahead(soon, change(4, ChangeKind.DESCRIBE, "description", "Først"));
        long last = ahead(later, change(4, ChangeKind.RESCHEDULE, "startsOn", "2030-01-01"));
        plan.adopt("Nå", change(4, ChangeKind.RESCHEDULE, "startsOn", "2028-01-01"));
        assertEquals("2028-01-01", String.valueOf(at(4, plan.now()).startsOn()));
        assertEquals("2028-01-01", String.valueOf(at(4, soon.plusSeconds(60)).startsOn()));
        assertEquals("Først", at(4, soon.plusSeconds(60)).description());
        assertEquals("2030-01-01", String.valueOf(at(4, later.plusSeconds(60)).startsOn()));
        assertEquals("startsOn", clashes(last).getFirst().field());
    }

    @Test
    void closingRemovesWhatLiesAheadAndTellsItsSet() {
        long set = ahead(soon, change(5, ChangeKind.RENAME, "name", "Kommer aldri"));
        long close = plan.adopt("Avslutt", change(5, ChangeKind.CLOSE));
        assertTrue(open(5, plan.now()).isEmpty());
        assertTrue(open(5, later).isEmpty());
        assertTrue(clashes(set).getFirst().removed());
        assertEquals(close, clashes(set).getFirst().causedBy());
        assertEquals(
                List.of("0"),
                retning.database()
                        .list(
                                "SELECT count(*) FROM placements p JOIN activity_keys k USING (activity_id) WHERE k.key = '"
                                        + FoundedPlan.key(5) + "' AND upper(p.in_force) IS NULL"));
    }

    @Test
    void splittingRemovesWhatLiesAheadOfTheWholeAndThePartsGoOn() {
        long set = ahead(soon, change(6, ChangeKind.RESCHEDULE, "startsOn", "2031-01-01"));
        plan.adopt(
                "Del",
                change(
                        6,
                        ChangeKind.SPLIT,
                        "into",
                        List.of(java.util.Map.of("name", "Del A"), java.util.Map.of("name", "Del B"))));
        assertTrue(open(6, later).isEmpty());
        assertEquals(2, at(6, later).successors().size());
        for (String key : at(6, later).successors()) {
            assertFalse(plan.activity(key, later).closed());
        }
        assertTrue(clashes(set).getFirst().removed());
    }

    @Test
    void movingNowMeetsAMoveAheadAndEachHoldsInItsOwnTime() {
        long set = ahead(soon, change(7, ChangeKind.MOVE, "subGoal", "2.A"));
        long also = ahead(soon, change(8, ChangeKind.PLACE_ALSO, "subGoal", "2.A"));
        plan.adopt(
                "Gruppe",
                creation("subgoal", "goal", "3", "code", "3.X", "name", "Nytt"),
                change(7, ChangeKind.MOVE, "subGoal", "3.X"),
                change(8, ChangeKind.MOVE, "subGoal", "3.X"));
        assertEquals("3.X", at(7, plan.now()).primary().orElseThrow().subGoal());
        assertEquals("2.A", at(7, later).primary().orElseThrow().subGoal());
        assertEquals(1, at(7, later).placements().size());
        assertEquals("placement", clashes(set).getFirst().field());
        assertEquals("3.X", at(8, later).primary().orElseThrow().subGoal());
        assertEquals(2, at(8, later).placements().size());
        assertEquals(List.of(), clashes(also));
    }

    @Test
    void setAheadOfOneThatComesStillLaterIsWrittenIntoIt() {
        ahead(later, change(9, ChangeKind.RENAME, "name", "Sist"));
        ahead(soon, change(9, ChangeKind.DESCRIBE, "description", "Midt imellom"));
        assertEquals(null, at(9, plan.now()).description());
        assertEquals("Midt imellom", at(9, soon.plusSeconds(60)).description());
        assertEquals("Midt imellom", at(9, later.plusSeconds(60)).description());
        assertEquals("Sist", at(9, later.plusSeconds(60)).name());
    }

    @Test
    void closingAheadEndsItThenAndAPresentChangeHoldsUntilThat() {
        ahead(soon, change(10, ChangeKind.CLOSE));
        plan.adopt("Nå", change(10, ChangeKind.RENAME, "name", "De siste ukene"));
        assertEquals("De siste ukene", at(10, soon.minusMillis(1)).name());
        assertTrue(open(10, later).isEmpty());
        assertEquals("De siste ukene", at(10, later).name());
    }

    @Test
    void newActivityAheadIsNoPartOfThePlanUntilThen() {
        long set = ahead(soon, creation("activity", "key", "99990000000000001", "name", "Ny senere", "subGoal", "1.A"));
        var activities = retning.bean(ActivityRepository.class);
        assertTrue(activities.list(plan.now(), true).stream()
                .noneMatch(it -> it.key().equals("99990000000000001")));
        plan.adopt("Nytt navn imens", change(11, ChangeKind.RENAME, "name", "Imens"));
        assertTrue(activities.list(plan.effective(set), false).stream()
                .anyMatch(it -> it.key().equals("99990000000000001")));
    }

    @Test
    void twoSetsAtTheSameTimeEachGetAMomentOfTheirOwn() {
        Instant same = later.plus(5, ChronoUnit.DAYS);
        long first = ahead(same, change(12, ChangeKind.RENAME, "name", "A"));
        long second = ahead(same, change(12, ChangeKind.DESCRIBE, "description", "B"));
        assertEquals(same, plan.effective(first));
        assertEquals(same.plus(1, ChronoUnit.MICROS), plan.effective(second));
        assertEquals("A", at(12, same.plusSeconds(1)).name());
        assertEquals("B", at(12, same.plusSeconds(1)).description());
    }
}
