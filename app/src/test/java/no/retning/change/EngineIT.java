package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static no.retning.change.FoundedPlan.subGoal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.GroupingRow;
import no.retning.roadmap.OutlineRepository;
import no.retning.roadmap.SubGoalRow;
import no.retning.start.TestRetning;
import no.retning.web.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each kind of change does to the plan, read as of before and after; each test has activities of its own. */
@SuppressWarnings("NullAway.Init")
class EngineIT {
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
    void renameChangesTheNameFromThenOn() {
        long set = plan.adopt("Nytt navn", change(1, ChangeKind.RENAME, "name", "Et bedre navn"));
        Instant at = plan.effective(set);
        assertEquals("Aktivitet 1", plan.activity(1, before(at)).name());
        assertEquals("Et bedre navn", plan.activity(1, at).name());
        assertEquals(at, plan.activity(1, plan.now()).since());
        assertEquals(set, plan.activity(1, at).changeSet());
        assertEquals("COUNCIL_CASE", plan.activity(1, at).ground().type());
    }

    @Test
    void describeGivesAndTakesAwayADescription() {
        long given = plan.adopt("Beskrivelse", change(2, ChangeKind.DESCRIBE, "description", "Slik blir det"));
        long taken = plan.adopt("Uten", change(2, ChangeKind.DESCRIBE, "description", null));
        assertNull(plan.activity(2, before(plan.effective(given))).description());
        assertEquals("Slik blir det", plan.activity(2, plan.effective(given)).description());
        assertNull(plan.activity(2, plan.effective(taken)).description());
    }

    @Test
    void moveGivesAnotherPrimaryPlaceAndAGroupingThatIsNamed() {
        long set = plan.adopt("Flytt", change(3, ChangeKind.MOVE, "subGoal", "2A", "grouping", "Nytt navn på gruppe"));
        Instant at = plan.effective(set);
        assertEquals("1.A", plan.activity(3, before(at)).primary().orElseThrow().subGoal());
        assertEquals("2.A", plan.activity(3, at).primary().orElseThrow().subGoal());
        assertEquals(
                "Nytt navn på gruppe",
                plan.activity(3, at).primary().orElseThrow().grouping());
        assertEquals(1, plan.activity(3, at).placements().size());
        assertEquals(List.of(), groupings(before(at), "Nytt navn på gruppe"));
        assertEquals(1, groupings(at, "Nytt navn på gruppe").size());
        assertEquals(1, versions(3), "a move is no new version of the activity itself");
    }

    @Test
    void placeAlsoShowsItUnderOneMoreDelmaal() {
        long set = plan.adopt("Vis også", change(4, ChangeKind.PLACE_ALSO, "subGoal", "2.A", "grouping", "Journal"));
        Instant at = plan.effective(set);
        assertEquals(List.of(), plan.activity(4, before(at)).alsoUnder());
        assertEquals("1.A", plan.activity(4, at).primary().orElseThrow().subGoal());
        assertEquals("2.A", plan.activity(4, at).alsoUnder().getFirst().subGoal());
        var refused = assertThrows(
                Problem.class,
                () -> plan.propose("Igjen", change(4, ChangeKind.PLACE_ALSO, "subGoal", "2.A", "grouping", "Journal")));
        assertEquals(Problem.Code.VALIDATION, refused.code());
    }

    @Test
    void rescheduleChangesTheDatesItNamesAndNoOther() {
        long later = plan.adopt("Utsett", change(5, ChangeKind.RESCHEDULE, "startsOn", "2027-01-01"));
        long ended = plan.adopt("Slutt", change(5, ChangeKind.RESCHEDULE, "endsOn", "2027-12-31"));
        long open = plan.adopt("Åpen", change(5, ChangeKind.RESCHEDULE, "startsOn", null));
        assertEquals(
                LocalDate.of(2026, 7, 1),
                plan.activity(5, before(plan.effective(later))).startsOn());
        assertEquals(
                LocalDate.of(2027, 1, 1),
                plan.activity(5, plan.effective(later)).startsOn());
        assertNull(plan.activity(5, plan.effective(later)).endsOn());
        assertEquals(
                LocalDate.of(2027, 1, 1),
                plan.activity(5, plan.effective(ended)).startsOn());
        assertEquals(
                LocalDate.of(2027, 12, 31),
                plan.activity(5, plan.effective(ended)).endsOn());
        assertNull(plan.activity(5, plan.effective(open)).startsOn());
        assertNull(plan.activity(5, plan.effective(open)).startsPrecision());
        assertEquals(
                LocalDate.of(2027, 12, 31),
                plan.activity(5, plan.effective(open)).endsOn());
    }

    @Test
    void splitEndsTheWholeAndBeginsItsParts() {
        long set = plan.adopt(
                "Del opp",
                change(
                        6,
                        ChangeKind.SPLIT,
                        "into",
                        List.of(
                                Map.of("name", "Del A"),
                                Map.of("name", "Del B", "subGoal", "2.A", "grouping", "Journal"))));
        Instant at = plan.effective(set);
        assertFalse(plan.activity(6, before(at)).closed());
        ActivityRow whole = plan.activity(6, at);
        assertTrue(whole.closed());
        assertEquals(2, whole.successors().size());
        assertEquals(set, whole.changeSet());
        var a = plan.activity(whole.successors().getFirst(), at);
        var b = plan.activity(whole.successors().getLast(), at);
        assertEquals(List.of("Del A", "Del B"), List.of(a.name(), b.name()));
        assertEquals("1.A", a.primary().orElseThrow().subGoal());
        assertEquals("2.A", b.primary().orElseThrow().subGoal());
        assertEquals(LocalDate.of(2026, 7, 1), b.startsOn(), "a part keeps the dates of the whole");
        assertTrue(a.key().matches("R-\\d{4}"), a.key());
        assertEquals(
                List.of(),
                list(before(at)).stream().filter(it -> it.key().equals(a.key())).toList());
    }

    @Test
    void closeEndsAnActivityThatStaysAsATombstone() {
        long set = plan.adopt("Avslutt", change(7, ChangeKind.CLOSE));
        Instant at = plan.effective(set);
        assertFalse(plan.activity(7, before(at)).closed());
        assertTrue(plan.activity(7, at).closed());
        assertEquals("Aktivitet 7", plan.activity(7, at).name());
        assertEquals(
                List.of(),
                list(at).stream().filter(it -> it.key().equals(key(7))).toList());
        var again = assertThrows(
                Problem.class,
                () -> plan.propose(
                        "Igjen", creation("activity", "key", key(7), "name", "Samme nøkkel", "subGoal", "1.A")));
        assertEquals("changes[0].key", again.errors().getFirst().field(), "a key leads to one activity for ever");
    }

    @Test
    void createMakesDelmaalGroupingAndActivityInOneSet() {
        long set = plan.adopt(
                "Nytt delmål",
                creation("activity", "name", "Noe helt nytt", "subGoal", "3.Z", "grouping", "Ny gruppe"),
                creation("subgoal", "goal", "3", "code", "3Z", "name", "Et nytt delmål", "description", "Hvorfor"));
        Instant at = plan.effective(set);
        assertEquals(List.of(), subGoals(before(at), "3.Z"));
        assertEquals("Et nytt delmål", subGoals(at, "3.Z").getFirst().name());
        ActivityRow made = list(at).stream()
                .filter(it -> it.name().equals("Noe helt nytt"))
                .findFirst()
                .orElseThrow();
        assertEquals("Ny gruppe", made.primary().orElseThrow().grouping());
        assertEquals(3, plan.rows(set).size(), "the grouping that is named is a change of its own");
        assertEquals(
                List.of(),
                retning.database()
                        .list("SELECT id FROM changes WHERE change_set_id = " + set
                                + " AND num_nonnulls(activity_id, subgoal_id, grouping_id) = 0"),
                "each change knows what it made");
    }

    @Test
    void delmaalIsRenamedAndDescribedUnderItsActivities() {
        long set = plan.adopt(
                "Om 2.A",
                subGoal("2A", ChangeKind.RENAME, "name", "Ansatte får god hjelp"),
                subGoal("2.A", ChangeKind.DESCRIBE, "description", "Kort om det"));
        Instant at = plan.effective(set);
        assertEquals("Ansatte får hjelp", subGoals(before(at), "2.A").getFirst().name());
        SubGoalRow after = subGoals(at, "2.A").getFirst();
        assertEquals("Ansatte får god hjelp", after.name());
        assertEquals("Kort om det", after.description());
        assertEquals(List.of("2"), retning.database().list("""
                        SELECT count(*) FROM subgoal_versions
                        WHERE subgoal_id = (SELECT subgoal_id FROM subgoal_versions WHERE code = '2.A' LIMIT 1)"""));
    }

    @Test
    void severalChangesToOneThingMakeOneVersionAndStayApart() {
        long set = plan.adopt(
                "Mye på en gang",
                change(8, ChangeKind.RENAME, "name", "Nytt"),
                change(8, ChangeKind.DESCRIBE, "description", "Ny tekst"),
                change(8, ChangeKind.RESCHEDULE, "startsOn", "2028-01-01", "endsOn", "2028-06-30"),
                change(8, ChangeKind.PLACE_ALSO, "subGoal", "2.A", "grouping", "Journal"));
        ActivityRow after = plan.activity(8, plan.effective(set));
        assertEquals("Nytt", after.name());
        assertEquals("Ny tekst", after.description());
        assertEquals(LocalDate.of(2028, 6, 30), after.endsOn());
        assertEquals(1, after.alsoUnder().size());
        assertEquals(2, versions(8));
        assertEquals(
                List.of(List.of("name"), List.of("description"), List.of("startsOn", "endsOn"), List.of("placement")),
                plan.rows(set).stream().map(ChangeRow::fields).toList());
    }

    private static Instant before(Instant at) {
        return at.minusNanos(1000);
    }

    private static List<ActivityRow> list(Instant at) {
        return retning.bean(ActivityRepository.class).list(at, false);
    }

    private static int versions(int n) {
        return Integer.parseInt(retning.database()
                .list(
                        "SELECT count(*) FROM activity_versions v JOIN activity_keys k USING (activity_id) WHERE k.key = '"
                                + key(n) + "'")
                .getFirst());
    }

    private static List<SubGoalRow> subGoals(Instant at, String code) {
        return retning.bean(OutlineRepository.class).find(at).subGoals().stream()
                .filter(it -> it.code().equals(code))
                .toList();
    }

    private static List<GroupingRow> groupings(Instant at, String name) {
        return retning.bean(OutlineRepository.class).find(at).groupings().stream()
                .filter(it -> it.name().equals(name))
                .toList();
    }
}
