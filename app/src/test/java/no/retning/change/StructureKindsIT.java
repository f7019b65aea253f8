package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.subGoal;
import static no.retning.change.Things.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import no.retning.roadmap.Outline;
import no.retning.roadmap.OutlineRepository;
import no.retning.start.TestRetning;
import no.retning.web.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the kinds of change to goals, delmål, groupings and terms do to the plan. */
@SuppressWarnings("NullAway.Init")
class StructureKindsIT {
    private TestRetning retning;
    private FoundedPlan plan;

    @BeforeEach
    void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 4);
    }

    @AfterEach
    void close() {
        retning.close();
    }

    @Test
    void codesChangeHandsInOneSetAndTheIdentityStays() {
        plan.adopt(
                "Flere",
                creation("subgoal", "code", "1.B", "name", "Nummer to"),
                creation("subgoal", "code", "1C", "name", "Nummer tre"));
        long two = outline().subGoal("1.B").orElseThrow().id();
        plan.adopt(
                "Nye koder",
                subGoal("1.B", ChangeKind.RECODE, "code", "1.C"),
                subGoal("1.C", ChangeKind.RECODE, "code", "1.D"),
                creation("subgoal", "code", "1.B", "name", "En ny"));
        assertEquals(
                List.of("1.A", "1.B", "1.C", "1.D"),
                outline().subGoalsOf("1").stream().map(it -> it.code()).toList());
        assertEquals(two, outline().subGoal("1.C").orElseThrow().id());
        refused("changes[0].after.code", subGoal("1.A", ChangeKind.RECODE, "code", "1A"));
        refused("changes[0].after.code", subGoal("1.A", ChangeKind.RECODE, "code", "1.D"));
        refused("changes[0].after.code", subGoal("1.A", ChangeKind.RECODE, "code", "2.D"));
    }

    @Test
    void delmaalMovesToAnotherGoalWithAllThatStandsInIt() {
        plan.adopt("Flytt", subGoal("1.A", ChangeKind.MOVE, "goal", "3", "code", "3.Z"));
        var place = plan.activity(1, plan.now()).primary().orElseThrow();
        assertEquals(
                List.of("3", "3.Z", "Innsyn"),
                List.of(place.goal(), place.subGoal(), String.valueOf(place.grouping())));
        refused("changes[0].after.goal", subGoal("3.Z", ChangeKind.MOVE, "goal", "3", "code", "3.X"));
    }

    @Test
    void splitSaysWhereEachActivityGoesAndAPartMayKeepTheCode() {
        plan.adopt("Flytt", change(4, ChangeKind.MOVE, "subGoal", "2.A", "grouping", "Journal"));
        plan.adopt("Også", change(4, ChangeKind.PLACE_ALSO, "subGoal", "1.A", "grouping", "Innsyn"));
        var incomplete = List.of(part("1.A", "Første", 1), part("1.B", "Andre", 2, 4));
        var refused = assertThrows(
                Problem.class, () -> plan.propose("Mangler", subGoal("1.A", ChangeKind.SPLIT, "into", incomplete)));
        assertTrue(
                refused.errors().getFirst().message().arguments().toString().contains("Aktivitet 3"),
                refused.errors().toString());
        long set = plan.adopt(
                "Del",
                subGoal("1.A", ChangeKind.SPLIT, "into", incomplete),
                change(3, ChangeKind.MOVE, "subGoal", "1.B", "grouping", "Innsyn"));
        assertEquals("1.A", plan.activity(1, plan.now()).primary().orElseThrow().subGoal());
        assertEquals("1.B", plan.activity(2, plan.now()).primary().orElseThrow().subGoal());
        assertEquals("1.B", plan.activity(3, plan.now()).primary().orElseThrow().subGoal());
        assertEquals(
                "Innsyn", plan.activity(2, plan.now()).primary().orElseThrow().grouping());
        assertEquals("1.B", plan.activity(4, plan.now()).alsoUnder().getFirst().subGoal());
        assertEquals(2, plan.rows(set).size(), "the gruppering that goes along is not made anew");
        assertEquals(
                List.of("2"), retning.database().list("SELECT count(*) FROM subgoal_successions WHERE kind = 'SPLIT'"));
    }

    @Test
    void mergeTakesInActivitiesAndGroupings() {
        plan.adopt(
                "Før",
                change(2, ChangeKind.MOVE, "subGoal", "2.A", "grouping", "Innsyn"),
                change(3, ChangeKind.PLACE_ALSO, "subGoal", "2.A", "grouping", "Journal"));
        plan.adopt(
                "Sammen", subGoal("1.A", ChangeKind.MERGE, "with", List.of("2A"), "name", "Alt samlet", "code", "1.B"));
        assertEquals("Alt samlet", outline().subGoal("1.B").orElseThrow().name());
        assertTrue(
                outline().subGoal("2.A").isEmpty() && outline().subGoal("1.A").isEmpty());
        assertEquals("1.B", plan.activity(2, plan.now()).primary().orElseThrow().subGoal());
        assertEquals(List.of(), plan.activity(3, plan.now()).alsoUnder());
        assertEquals(
                List.of("Innsyn", "Journal"),
                outline().groupingsOf("1.B").stream().map(it -> it.name()).toList());
    }

    @Test
    void whatHoldsSomethingIsNotClosedUnlessTheSetEmptiesIt() {
        var refused = assertThrows(Problem.class, () -> plan.propose("Slutt", subGoal("1.A", ChangeKind.CLOSE)));
        assertEquals("changes[0].key", refused.errors().getFirst().field());
        assertTrue(
                refused.errors().getFirst().message().arguments().toString().contains("Aktivitet 1; Aktivitet 2"),
                refused.errors().toString());
        refused("changes[0].key", thing("grouping", "1.A/Innsyn", ChangeKind.CLOSE));
        refused("changes[0].key", thing("goal", "1", ChangeKind.CLOSE));
        long set = plan.adopt(
                "Tøm og slutt",
                subGoal("1.A", ChangeKind.CLOSE),
                thing("goal", "1", ChangeKind.CLOSE),
                change(1, ChangeKind.CLOSE),
                change(2, ChangeKind.CLOSE),
                change(3, ChangeKind.MOVE, "subGoal", "2.A"),
                change(4, ChangeKind.MOVE, "subGoal", "2.A", "grouping", "Journal"));
        assertTrue(outline().subGoal("1.A").isEmpty() && outline().goal("1").isEmpty());
        assertFalse(plan.activity(3, plan.now()).closed());
        assertTrue(plan.activity(3, plan.effective(set).minusNanos(1000))
                .primary()
                .orElseThrow()
                .subGoal()
                .equals("1.A"));
        refused("changes[0].after.code", subGoal("1.A", ChangeKind.REOPEN));
        plan.adopt(
                "Igjen",
                subGoal("1A", ChangeKind.REOPEN, "code", "2.X"),
                change(1, ChangeKind.REOPEN, "subGoal", "2.A"));
        assertEquals("Innbyggere deltar", outline().subGoal("2.X").orElseThrow().name());
    }

    @Test
    void goalsAreMadeRenamedDescribedAndClosed() {
        plan.adopt(
                "Nytt mål",
                creation("goal", "code", "6", "name", "Et sjette mål", "supporting", true),
                creation("subgoal", "code", "6.A", "name", "Under det nye"));
        plan.adopt(
                "Om det",
                thing("goal", "6", ChangeKind.RENAME, "name", "Sjette"),
                thing("goal", "6", ChangeKind.DESCRIBE, "description", "Kort"));
        assertEquals("Sjette", outline().goal("6").orElseThrow().name());
        assertTrue(outline().goal("6").orElseThrow().supporting());
        plan.adopt("Bort", thing("goal", "6", ChangeKind.CLOSE), subGoal("6.A", ChangeKind.CLOSE));
        assertTrue(outline().goal("6").isEmpty());
    }

    @Test
    void groupingsAndTermsAreRenamedAndClosed() {
        plan.adopt(
                "Navn",
                thing("grouping", "1A/Innsyn", ChangeKind.RENAME, "name", "Innsyn og eksport"),
                creation("term", "name", "Tillitsmodell"));
        assertEquals(
                "Innsyn og eksport",
                plan.activity(1, plan.now()).primary().orElseThrow().grouping());
        plan.adopt("Nytt begrep", thing("term", "Tillitsmodell", ChangeKind.RENAME, "name", "Prinsipper for deling"));
        assertEquals(List.of("Prinsipper for deling"), terms());
        refused("changes[0].after.name", creation("term", "name", "Prinsipper for deling"));
        plan.adopt(
                "Bort",
                thing("term", "Prinsipper for deling", ChangeKind.CLOSE),
                thing("grouping", "2.A/Journal", ChangeKind.CLOSE));
        assertEquals(List.of(), terms());
        assertEquals(List.of(), outline().groupingsOf("2.A"));
    }

    private List<String> terms() {
        return retning.bean(PlanReader.class).read(plan.now()).terms().values().stream()
                .map(TermState::name)
                .toList();
    }

    private static Map<String, Object> part(String code, String name, int... activities) {
        return Map.of(
                "code",
                code,
                "name",
                name,
                "activities",
                java.util.Arrays.stream(activities).mapToObj(FoundedPlan::key).toList());
    }

    private Outline outline() {
        return retning.bean(OutlineRepository.class).find(plan.now());
    }

    private void refused(String field, ProposedChange change) {
        var refused = assertThrows(Problem.class, () -> plan.propose("Går ikke", change));
        assertEquals(Problem.Code.VALIDATION, refused.code());
        assertEquals(field, refused.errors().getFirst().field());
    }
}
