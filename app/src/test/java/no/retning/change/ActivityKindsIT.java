package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static no.retning.change.FoundedPlan.subGoal;
import static no.retning.change.Things.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.web.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the further kinds of change to an activity do to the plan; each test has activities of its own. */
@SuppressWarnings("NullAway.Init")
class ActivityKindsIT {
    private static TestRetning retning;
    private static FoundedPlan plan;

    @BeforeAll
    static void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 30);
        organization(retning.database(), "Helse Vest RHF", "Helse Vest");
        organization(retning.database(), "Helse Nord RHF");
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void phaseAndCertaintyChangeInOneVersion() {
        plan.adopt(
                "Neste fase",
                change(1, ChangeKind.CHANGE_PHASE, "phases", List.of("INTRODUCTION", "ADAPTATION")),
                change(1, ChangeKind.CHANGE_CERTAINTY, "certainty", "TENTATIVE"));
        var now = state(1);
        assertEquals(List.of("ADAPTATION", "INTRODUCTION"), now.facts().phases(), "phases stand in their order");
        assertEquals("TENTATIVE", now.facts().certainty());
        refused(
                "changes[0].after.phases",
                change(1, ChangeKind.CHANGE_PHASE, "phases", List.of("ADAPTATION", "INTRODUCTION")));
        plan.adopt("Ingen fase", change(1, ChangeKind.CHANGE_PHASE, "phases", List.of()));
        assertEquals(List.of(), state(1).facts().phases());
    }

    @Test
    void regroupGivesAnotherGroupingOrNone() {
        plan.adopt("Ny gruppe", change(2, ChangeKind.REGROUP, "subGoal", "1A", "grouping", "En ny gruppe"));
        assertEquals(
                "En ny gruppe",
                plan.activity(2, plan.now()).primary().orElseThrow().grouping());
        plan.adopt("Ingen", change(2, ChangeKind.REGROUP, "grouping", null));
        assertEquals(null, plan.activity(2, plan.now()).primary().orElseThrow().grouping());
        refused("changes[0].after.subGoal", change(2, ChangeKind.REGROUP, "subGoal", "2.A", "grouping", "Journal"));
    }

    @Test
    void unplaceTakesAwayWhereItDoesNotBelong() {
        plan.adopt("Også", change(3, ChangeKind.PLACE_ALSO, "subGoal", "2.A", "grouping", "Journal"));
        refused("changes[0].after.subGoal", change(3, ChangeKind.UNPLACE, "subGoal", "1.A"));
        plan.adopt("Ikke lenger", change(3, ChangeKind.UNPLACE, "subGoal", "2A"));
        assertEquals(List.of(), plan.activity(3, plan.now()).alsoUnder());
    }

    @Test
    void ownersAreAssignedByAnyNameAndConfirmed() {
        plan.adopt(
                "Eier",
                change(
                        4,
                        ChangeKind.ASSIGN_OWNER,
                        "owners",
                        List.of(Map.of("organization", "helse vest", "inferred", true))));
        assertTrue(state(4).owners().getFirst().inferred());
        plan.adopt(
                "Bekreftet", change(4, ChangeKind.ASSIGN_OWNER, "owners", List.of("Helse Vest RHF", "Helse Nord RHF")));
        assertEquals(
                List.of(false, false),
                state(4).owners().stream().map(OwnerState::inferred).toList());
        assertEquals(List.of("3"), rows("activity_owners", 4));
        refused("changes[0].after.owners", change(4, ChangeKind.ASSIGN_OWNER, "owners", List.of("Ukjent")));
        plan.adopt("Ingen", change(4, ChangeKind.ASSIGN_OWNER, "owners", List.of()));
        assertEquals(List.of(), state(4).owners());
    }

    @Test
    void milestonesAreSetMovedAndTakenAway() {
        plan.adopt(
                "Klar",
                change(
                        5,
                        ChangeKind.SET_MILESTONE,
                        "milestone",
                        "PRELIMINARY",
                        "on",
                        "2027-01-01",
                        "precision",
                        "QUARTER"));
        plan.adopt(
                "Fastsatt",
                change(5, ChangeKind.SET_MILESTONE, "milestone", "PRELIMINARY", "on", null),
                change(5, ChangeKind.SET_MILESTONE, "milestone", "AVAILABLE", "on", "2027-03-01"));
        assertEquals(List.of(new MilestoneState("AVAILABLE", LocalDate.of(2027, 3, 1), "DAY")), state(5).milestones());
        assertEquals(List.of("2"), rows("milestones", 5));
    }

    @Test
    void pausedActivityGoesOnAgain() {
        plan.adopt("Vent", change(6, ChangeKind.PAUSE));
        assertTrue(state(6).facts().paused());
        refused("changes[0].after.paused", change(6, ChangeKind.PAUSE));
        plan.adopt("Videre", change(6, ChangeKind.RESUME));
        assertFalse(state(6).facts().paused());
    }

    @Test
    void mergeTakesInTheOthersWithTheirOwnersAndPlaces() {
        plan.adopt(
                "Før",
                change(8, ChangeKind.MOVE, "subGoal", "2.A", "grouping", "Journal"),
                change(8, ChangeKind.ASSIGN_OWNER, "owners", List.of("Helse Nord RHF")));
        long set = plan.adopt("Sammen", change(7, ChangeKind.MERGE, "with", List.of(key(8), key(9)), "name", "Felles"));
        var merged = plan.activity(7, plan.now());
        assertEquals("Felles", merged.name());
        assertEquals("2.A", merged.alsoUnder().getFirst().subGoal());
        assertEquals(1, state(7).owners().size());
        assertTrue(plan.activity(8, plan.now()).closed()
                && plan.activity(9, plan.now()).closed());
        assertEquals(
                List.of("2"),
                retning.database()
                        .list("SELECT count(*) FROM successions WHERE kind = 'MERGE' AND change_set_id = " + set));
        refused("changes[0].after.with", change(7, ChangeKind.MERGE, "with", List.of(key(7))));
        refused("changes[0].after.with", change(7, ChangeKind.MERGE, "with", List.of(key(8))));
    }

    @Test
    void continuesAsALineThatTheSameSetMakes() {
        String next = "56876000020109999";
        plan.adopt(
                "Neste fase",
                change(10, ChangeKind.CONTINUE_AS, "activity", next),
                creation("activity", "key", next, "name", "Neste fase", "subGoal", "1.A"),
                change(10, ChangeKind.CLOSE));
        assertEquals(
                List.of("1"), retning.database().list("SELECT count(*) FROM successions WHERE kind = 'CONTINUES'"));
        assertTrue(plan.activity(10, plan.now()).closed());
        plan.adopt("Kjede", change(11, ChangeKind.CONTINUE_AS, "activity", key(12)));
        refused("changes[0].after.activity", change(12, ChangeKind.CONTINUE_AS, "activity", key(11)));
        refused("changes[0].after.activity", change(11, ChangeKind.CONTINUE_AS, "activity", key(12)));
    }

    @Test
    void reopenedActivityIsAsItWas() {
        plan.adopt(
                "Før",
                change(13, ChangeKind.ASSIGN_OWNER, "owners", List.of("Helse Vest")),
                change(13, ChangeKind.SET_MILESTONE, "milestone", "COMPLETED", "on", "2027-01-01"));
        refused("changes[0].key", change(13, ChangeKind.REOPEN));
        plan.adopt("Slutt", change(13, ChangeKind.CLOSE));
        Instant closed = plan.now();
        refused("changes[0].key", change(13, ChangeKind.RENAME, "name", "Nytt"));
        plan.adopt("Igjen", change(13, ChangeKind.REOPEN), change(14, ChangeKind.RENAME, "name", "Noe annet"));
        assertTrue(plan.activity(13, closed).closed());
        assertFalse(plan.activity(13, plan.now()).closed());
        assertEquals(
                "Innsyn", plan.activity(13, plan.now()).primary().orElseThrow().grouping());
        assertEquals(1, state(13).owners().size());
        assertEquals(1, state(13).milestones().size());
    }

    @Test
    void conflictIsToldFieldByFieldForEveryKind() {
        long set = plan.propose(
                "Min",
                change(15, ChangeKind.CHANGE_PHASE, "phases", List.of("CONCEPT")),
                change(15, ChangeKind.SET_MILESTONE, "milestone", "AVAILABLE", "on", "2028-01-01"),
                change(15, ChangeKind.ASSIGN_OWNER, "owners", List.of("Helse Nord RHF")),
                change(18, ChangeKind.MERGE, "with", List.of(key(16))));
        plan.adopt(
                "Deres",
                change(15, ChangeKind.CHANGE_PHASE, "phases", List.of("IN_USE")),
                change(15, ChangeKind.SET_MILESTONE, "milestone", "AVAILABLE", "on", "2029-01-01"),
                change(15, ChangeKind.ASSIGN_OWNER, "owners", List.of("Helse Vest RHF")),
                change(16, ChangeKind.RENAME, "name", "Et annet navn"));
        var moved = assertThrows(Problem.class, () -> plan.decide(set, Effect.AT_ONCE));
        var theirs = (Map<?, ?>) moved.members().get("theirs");
        assertEquals(List.of("IN_USE"), theirs.get("phases"));
        assertEquals("2029-01-01", theirs.get("on"));
        assertEquals(List.of(Map.of("organization", "Helse Vest RHF", "inferred", false)), theirs.get("owners"));
        assertEquals(List.of(Map.of("key", key(16), "name", "Et annet navn")), theirs.get("with"));
    }

    @Test
    void splitPartsKeepTheOwners() {
        plan.adopt("Eier", change(17, ChangeKind.ASSIGN_OWNER, "owners", List.of("Helse Vest")));
        plan.adopt("Del", change(17, ChangeKind.SPLIT, "into", List.of(Map.of("name", "A17"), Map.of("name", "B17"))));
        assertEquals(List.of("2"), retning.database().list("""
                SELECT count(*) FROM activity_owners o JOIN successions s ON s.successor_id = o.activity_id
                JOIN activity_keys k ON k.activity_id = s.predecessor_id WHERE upper_inf(o.in_force) AND k.key = '%s'""".formatted(key(17))));
        refused("changes[0].kind", subGoal("1.A", ChangeKind.PAUSE));
    }

    private static ActivityState state(int n) {
        return retning.bean(PlanReader.class).read(plan.now()).getActivity("key", key(n));
    }

    private static List<String> rows(String table, int n) {
        return retning.database()
                .list("SELECT count(*) FROM " + table + " JOIN activity_keys k USING (activity_id) WHERE k.key = '"
                        + key(n) + "'");
    }

    private static void refused(String field, ProposedChange change) {
        var refused = assertThrows(Problem.class, () -> plan.propose("Går ikke", change));
        assertEquals(Problem.Code.VALIDATION, refused.code());
        assertEquals(field, refused.errors().getFirst().field());
    }
}
