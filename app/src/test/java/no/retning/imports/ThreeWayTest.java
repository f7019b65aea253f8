package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.FieldChange;
import no.retning.roadmap.Lifecycle;
import no.retning.roadmap.PlacementRow;
import org.junit.jupiter.api.Test;

/** The three-way rule, without a database. */
class ThreeWayTest {
    private static final String FIRST = "11111111111111111";
    private static final String SECOND = "22222222222222222";
    private static final Set<String> GOALS = Set.of("1", "2");

    @Test
    void emptyPlanFindsAllNew() {
        var found = ThreeWay.compare(
                list(ListFile.small()), null, new PlanNow(List.of(), GOALS, java.util.Map.of(), Set.of()));
        assertEquals(3, found.added().size());
        assertEquals(2, found.subGoals().size());
        assertEquals(2, found.groupings().size());
        assertEquals(0, found.unchanged());
    }

    @Test
    void sameListIsNothingAlsoWhereThePlanHasMoved() {
        var found = compare(ListFile.small(), FIRST, row -> also(renamed(row, "Timebok for alle"), "2.B", "Deling"));
        assertTrue(found.nothingToDo(), found::toString);
        assertEquals(3, found.unchanged());
    }

    @Test
    void whatThePlanSaysAlreadyIsNoChange() {
        var found = compare(
                ListFile.small().set(FIRST, Column.NAME, "Timebok for alle"),
                FIRST,
                row -> renamed(row, "Timebok for alle"));
        assertTrue(found.nothingToDo(), found::toString);
    }

    @Test
    void differentChangesOfOneFieldConflictAndOthersDoNot() {
        var found = compare(
                ListFile.small().set(FIRST, Column.NAME, "Timebok på nett").set(FIRST, Column.END, "31.12.2027"),
                FIRST,
                row -> renamed(row, "Timebok for alle"));
        var item = found.changed().getFirst();
        assertEquals(
                List.of(new FieldConflict(
                        DifferenceKind.RENAME, "name", "Timebok", "Timebok for alle", "Timebok på nett")),
                item.conflicts());
        assertEquals(
                List.of("endsOn"),
                item.changes().stream().map(FieldChange::field).toList());
        assertEquals(2, found.unchanged());
    }

    @Test
    void absentLineIsClosedUnlessThePlanHasChangedIt() {
        var shorter = ListFile.small().remove(SECOND);
        assertEquals(
                List.of(SECOND),
                compare(shorter, FIRST, row -> row).closed().stream()
                        .map(ActivityRow::key)
                        .toList());
        var moved = compare(shorter, SECOND, row -> renamed(row, "Varsling av alle"));
        assertEquals(List.of(), moved.closed());
        assertEquals(
                List.of(new FieldConflict(DifferenceKind.CLOSED, "name", "Varsling", "Varsling av alle", "CLOSED")),
                moved.changed().getFirst().conflicts());
        assertTrue(compare(shorter, SECOND, ThreeWayTest::closed).nothingToDo());
    }

    @Test
    void unreadableKeyClosesNothing() {
        var found = compare(ListFile.small().set(SECOND, Column.KEY, "2,22222E+16"), FIRST, row -> row);
        assertEquals(List.of(), found.closed());
        assertEquals(2, found.unchanged());
    }

    @Test
    void ownKeysAreNeverClosedByAbsence() {
        var plan = plan(row -> row.key().equals(SECOND) ? keyed(row, "R-0001", List.of()) : row);
        var shorter = list(ListFile.small().remove(SECOND));
        assertEquals(List.of(), ThreeWay.compare(shorter, null, plan).closed());
    }

    @Test
    void formerKeyLeadsToTheSameActivity() {
        var plan = plan(row -> row.key().equals(SECOND) ? keyed(row, "44444444444444444", List.of(SECOND)) : row);
        assertTrue(ThreeWay.compare(list(ListFile.small()), base(), plan).nothingToDo());
    }

    @Test
    void delmalAndGroupingsFollowTheSameRule() {
        var found = ThreeWay.compare(
                list(ListFile.small()
                        .setAll(Column.SUB_GOAL, text -> text.startsWith("1A") ? "1A - Alle ser timene" : text)
                        .line("55555555555555555", "Egenmåling", "1B - Hjemme", "Måling")),
                base(),
                plan(row -> row));
        assertEquals(
                List.of("1.A RENAME", "1.B NEW"),
                found.subGoals().stream().map(it -> it.code() + " " + it.kind()).toList());
        assertEquals(List.of(new GroupingName("1.B", "Måling")), found.groupings());
        assertEquals(1, found.added().size());
        assertEquals(List.of(), found.changed());
    }

    private static Comparison compare(ListFile file, String key, UnaryOperator<ActivityRow> move) {
        return ThreeWay.compare(list(file), base(), plan(row -> row.key().equals(key) ? move.apply(row) : row));
    }

    private static RoadmapList list(ListFile file) {
        return ListReader.read(file.bytes());
    }

    private static ImportedList base() {
        return new ImportedList("2026-08", list(ListFile.small()).lines());
    }

    private static PlanNow plan(UnaryOperator<ActivityRow> moved) {
        var list = list(ListFile.small());
        return new PlanNow(
                list.lines().stream().map(LineActivity::of).map(moved).toList(),
                GOALS,
                new LinkedHashMap<>(list.subGoals()),
                Set.copyOf(list.groupings()));
    }

    private static ActivityRow renamed(ActivityRow row, String name) {
        return with(row, row.key(), name, row.lifecycle(), row.placements(), row.formerKeys());
    }

    private static ActivityRow closed(ActivityRow row) {
        return with(row, row.key(), row.name(), Lifecycle.CLOSED, row.placements(), row.formerKeys());
    }

    private static ActivityRow keyed(ActivityRow row, String key, List<String> former) {
        return with(row, key, row.name(), row.lifecycle(), row.placements(), former);
    }

    private static ActivityRow also(ActivityRow row, String subGoal, String grouping) {
        var placements = new ArrayList<>(row.placements());
        placements.add(new PlacementRow("2", subGoal, "", grouping, false));
        return with(row, row.key(), row.name(), row.lifecycle(), placements, row.formerKeys());
    }

    private static ActivityRow with(
            ActivityRow row,
            String key,
            String name,
            Lifecycle lifecycle,
            List<PlacementRow> placements,
            List<String> former) {
        return new ActivityRow(
                row.id(),
                key,
                name,
                row.description(),
                row.phases(),
                row.certainty(),
                row.startsOn(),
                row.startsPrecision(),
                row.endsOn(),
                row.endsPrecision(),
                lifecycle,
                placements,
                row.since(),
                row.changeSet(),
                row.ground(),
                row.successors(),
                former,
                row.belongings());
    }
}
