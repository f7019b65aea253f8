package no.retning.roadmap;

import static no.retning.roadmap.ActivityRows.closed;
import static no.retning.roadmap.ActivityRows.dated;
import static no.retning.roadmap.ActivityRows.keyed;
import static no.retning.roadmap.ActivityRows.named;
import static no.retning.roadmap.ActivityRows.phased;
import static no.retning.roadmap.ActivityRows.placed;
import static no.retning.roadmap.ActivityRows.row;
import static no.retning.roadmap.ActivityRows.tentative;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final ActivityRow base = row(1, "Fullmakt");
    private final PlacementRow home = base.placements().getFirst();
    private final PlacementRow other = new PlacementRow("2", "2.C", "Delmål", null, false, 12, null);

    @Test
    void thePlanBesideItselfDiffersInNothing() {
        assertEquals(List.of(), Difference.between(List.of(base), List.of(base)).items());
    }

    @Test
    void eachFieldHasItsKind() {
        assertKinds(named(base, "Fullmakter"), DifferenceKind.RENAME);
        assertKinds(phased(base, Phase.DEVELOPMENT, Phase.INTRODUCTION), DifferenceKind.CHANGE_PHASE);
        assertKinds(tentative(base), DifferenceKind.CHANGE_CERTAINTY);
        assertKinds(dated(base, "2026-07-01", null), DifferenceKind.RESCHEDULE);
        assertKinds(dated(base, "2026-01-01", "2026-12-31"), DifferenceKind.RESCHEDULE);
        assertKinds(placed(base, home, other), DifferenceKind.PLACE_ALSO);
    }

    @Test
    void aMoveChangesTheDelmaalAndARegroupingOnlyTheGrouping() {
        assertKinds(placed(base, new PlacementRow("2", "2.C", "D", null, true, 12, null)), DifferenceKind.MOVE);
        assertKinds(placed(base, new PlacementRow("1", "1.A", "D", "Ny", true, 11, 22L)), DifferenceKind.REGROUP);
    }

    @Test
    void aNewCodeOrANewNameOfTheGroupingMovesNothing() {
        var recoded = placed(base, new PlacementRow("1", "1.B", "D", "Nytt navn", true, 11, 21L));
        assertEquals(
                List.of(), Difference.between(List.of(base), List.of(recoded)).items());
    }

    @Test
    void takenAwayFromTheOtherPlaceIsUnplaced() {
        var item = only(placed(base, home, other), base);
        assertEquals(Set.of(DifferenceKind.UNPLACE), item.kinds());
        assertEquals(List.of(), item.after().get("alsoUnder"));
    }

    @Test
    void severalFieldsMakeOneItemWithBeforeAndAfter() {
        var item = only(base, dated(named(base, "Fullmakter"), null, null));
        assertEquals(Set.of(DifferenceKind.RENAME, DifferenceKind.RESCHEDULE), item.kinds());
        assertEquals("Fullmakt", item.before().get("name"));
        assertEquals("Fullmakter", item.after().get("name"));
        assertEquals(LocalDate.of(2026, 1, 1), item.before().get("startsOn"));
        assertTrue(item.after().containsKey("startsOn"));
        assertEquals(null, item.after().get("startsOn"));
    }

    @Test
    void newHasNoBefore() {
        var items = Difference.between(List.of(), List.of(base)).items();
        assertEquals(Set.of(DifferenceKind.NEW), items.getFirst().kinds());
        assertEquals(Map.of(), items.getFirst().before());
        assertEquals("Fullmakt", items.getFirst().after().get("name"));
        assertEquals(new Place("1.A", "Gruppe"), items.getFirst().after().get("placement"));
    }

    @Test
    void closedWithSuccessorsIsSplit() {
        var one = row(2, "Del 1");
        var two = row(3, "Del 2");
        var items = Difference.between(List.of(base), List.of(one, two, closed(base, one.key(), two.key())))
                .items();
        assertEquals(
                List.of(Set.of(DifferenceKind.NEW), Set.of(DifferenceKind.NEW), Set.of(DifferenceKind.SPLIT)),
                items.stream().map(ItemDifference::kinds).toList());
        assertEquals(List.of(one.key(), two.key()), items.getLast().after().get("into"));
    }

    @Test
    void closedOrAbsentIsClosed() {
        assertEquals(Set.of(DifferenceKind.CLOSED), only(base, closed(base)).kinds());
        assertEquals(
                Set.of(DifferenceKind.CLOSED),
                Difference.between(List.of(base), List.of()).items().getFirst().kinds());
    }

    @Test
    void closedBothTimesIsNoDifference() {
        assertEquals(
                List.of(),
                Difference.between(List.of(closed(base)), List.of(closed(base))).items());
    }

    @Test
    void aLineOfAListIsKnownByAnyKeyEverGiven() {
        var stored = keyed(base, 7, "56876000020109999", "R-0001");
        assertKinds(List.of(stored), keyed(named(base, "Nytt"), 0, "R-0001"), DifferenceKind.RENAME);
        assertKinds(List.of(keyed(base, 0, "R-0001")), keyed(named(base, "Nytt"), 7, "56876000020109999", "R-0001"));
    }

    @Test
    void twoOfOneNameStayApart() {
        var twin = row(2, "Fullmakt");
        var item = Difference.between(List.of(base, twin), List.of(base, named(twin, "Ny")))
                .items();
        assertEquals(1, item.size());
        assertEquals(twin.key(), item.getFirst().key());
    }

    @Test
    void countsTellThingsPerKind() {
        var counts = Difference.between(
                        List.of(base, row(2, "B"), row(3, "C")),
                        List.of(named(base, "A"), named(row(2, "B"), "Bb"), row(4, "D")))
                .counts();
        assertEquals(Map.of(DifferenceKind.RENAME, 2, DifferenceKind.NEW, 1, DifferenceKind.CLOSED, 1), counts);
    }

    @Test
    void everyDifferenceNeedsAChangeBehindIt() {
        var item = only(base, named(placed(base, home, other), "Fullmakter"));
        var renamed = reason("RENAME", "name");
        assertFalse(new ChangeReasons(List.of(renamed)).explains(item));
        var reasons =
                new ChangeReasons(List.of(reason("MOVE", "placement"), reason("PLACE_ALSO", "placement"), renamed));
        assertTrue(reasons.explains(item));
        assertEquals(
                "PLACE_ALSO",
                reasons.find(item, item.changes().getLast()).orElseThrow().kind());
        assertTrue(new ChangeReasons(List.of(reason("CREATE"))).explains(only(base, named(base, "x"))));
    }

    private static ChangeReason reason(String kind, String... fields) {
        return new ChangeReason(
                "activity",
                1,
                kind,
                List.of(fields),
                Instant.EPOCH,
                Instant.EPOCH,
                2,
                "Sett",
                null,
                1,
                "STRUCTURAL",
                null,
                null,
                ActivityRows.FOUNDING,
                null);
    }

    private void assertKinds(ActivityRow after, DifferenceKind... kinds) {
        assertKinds(List.of(base), after, kinds);
    }

    private static void assertKinds(List<ActivityRow> before, ActivityRow after, DifferenceKind... kinds) {
        var expected = kinds.length == 0 ? Set.of(DifferenceKind.RENAME) : Set.of(kinds);
        assertEquals(
                expected,
                Difference.between(before, List.of(after)).items().getFirst().kinds());
    }

    private static ItemDifference only(ActivityRow before, ActivityRow after) {
        var items = Difference.between(List.of(before), List.of(after)).items();
        assertEquals(1, items.size());
        return items.getFirst();
    }
}
