package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.DifferenceKind;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

/** A copy of the published list with known changes of every kind a list can express. */
class KnownChangesIT {
    @Test
    void knownChangesAreToldAndNoOthers() {
        try (var retning = TestRetning.start()) {
            tellsThem(new Office(retning));
        }
    }

    private static void tellsThem(Office office) {
        office.found(ListFile.real(), LocalDate.of(2024, 1, 1));
        var keys = ListFile.ofReal().keys();
        var file = ListFile.ofReal().setAll(Column.VERSION, label -> "2027-02");
        file.set(keys.get(10), Column.NAME, "Et annet navn")
                .set(keys.get(20), Column.DESCRIPTION, "En annen beskrivelse")
                .set(keys.get(30), Column.SUB_GOAL, file.get(keys.get(262), Column.SUB_GOAL))
                .set(keys.get(30), Column.GROUPING, file.get(keys.get(262), Column.GROUPING))
                .set(keys.get(39), Column.GROUPING, "En ny gruppering")
                .set(keys.get(50), Column.START, "01.04.2028")
                .set(keys.get(60), Column.END, "31.12.2031")
                .set(
                        keys.get(70),
                        Column.PHASE,
                        file.get(keys.get(70), Column.PHASE).equals("I bruk") ? "Innføring" : "I bruk")
                .set(
                        keys.get(80),
                        Column.STATUS,
                        file.get(keys.get(80), Column.STATUS).equals("Planlagt") ? "Tentativ" : "Planlagt")
                .set(keys.get(90), Column.NAME, "Både navn")
                .set(keys.get(90), Column.END, "30.06.2032")
                .remove(keys.get(100))
                .remove(keys.get(200));
        file.line("56876000099999991", "Helt ny leveranse", "2F - Et nytt delmål", "Helt nytt")
                .setAll(Column.VERSION, label -> "2027-02");
        var comparison = office.review(file.bytes()).comparison();
        Map<String, Set<DifferenceKind>> kinds = new HashMap<>();
        comparison
                .changed()
                .forEach(item -> kinds.put(
                        item.key(), item.changes().stream().map(it -> it.kind()).collect(Collectors.toSet())));
        assertEquals(
                Map.of(
                        keys.get(10), set(DifferenceKind.RENAME),
                        keys.get(20), set(DifferenceKind.DESCRIBE),
                        keys.get(30), set(DifferenceKind.MOVE),
                        keys.get(39), set(DifferenceKind.REGROUP),
                        keys.get(50), set(DifferenceKind.RESCHEDULE),
                        keys.get(60), set(DifferenceKind.RESCHEDULE),
                        keys.get(70), set(DifferenceKind.CHANGE_PHASE),
                        keys.get(80), set(DifferenceKind.CHANGE_CERTAINTY),
                        keys.get(90), set(DifferenceKind.RENAME, DifferenceKind.RESCHEDULE)),
                kinds);
        assertEquals(
                List.of("56876000099999991"),
                comparison.added().stream().map(ListLine::key).toList());
        assertEquals(
                List.of(keys.get(100), keys.get(200)).stream().sorted().toList(),
                comparison.closed().stream().map(ActivityRow::key).sorted().toList());
        assertEquals(252, comparison.unchanged());
        assertEquals(List.of(), comparison.inConflict());
        assertEquals("2.F", comparison.subGoals().getFirst().code());
        assertEquals(1, comparison.subGoals().size());
        assertEquals(2, comparison.groupings().size());
    }

    private static Set<DifferenceKind> set(DifferenceKind... kinds) {
        return Set.of(kinds);
    }
}
