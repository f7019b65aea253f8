package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.change.ChangeKind;
import no.retning.change.Effect;
import no.retning.change.FoundedPlan;
import no.retning.change.ProposedChange;
import no.retning.change.Settled;
import no.retning.edition.EditionPublishing;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.DifferenceKind;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

/** A copy of the published list with known changes of every kind a list can express. */
class KnownChangesIT {
    /** The whole way: draft, case, decision, version; where the plan had moved, the three-way rule says what holds. */
    @Test
    void decidedAndPublishedThePlanSaysWhatTheListSays() {
        try (var retning = TestRetning.start()) {
            var office = new Office(retning);
            office.found(ListFile.real(), LocalDate.of(2024, 1, 1));
            var keys = ListFile.ofReal().keys();
            var plan = FoundedPlan.over(retning);
            plan.adopt("Bare planen", rename(keys.get(110), "Vedtatt imens"));
            plan.adopt("Begge", rename(keys.get(90), "Vedtatt også her"));
            var file = changed(keys);
            long draft = Objects.requireNonNull(office.as(
                            "sekretariat",
                            () -> office.importing().importList("senere.csv", file.bytes(), null, Ties.of(List.of())))
                    .changeSet());
            var rows = plan.rows(draft);
            assertEquals(
                    Set.of("CHANGE_PHASE", "CHANGE_CERTAINTY"),
                    rows.stream()
                            .map(it -> it.kind().name())
                            .filter(it -> it.startsWith("CHANGE_"))
                            .collect(Collectors.toSet()));
            var conflict = rows.stream()
                    .filter(it -> "Både navn".equals(it.proposed().get("name")))
                    .findFirst()
                    .orElseThrow();
            Settled.settle(retning, draft, conflict.id(), "name", "MINE");
            plan.decide(plan.propose(plan.decidedCase(), draft), Effect.NEXT_VERSION);
            office.as("sekretariat", () -> retning.bean(EditionPublishing.class).publish("2027-02", "Q1 2027", null));
            assertSamePlan(office, file, keys.get(110));
            assertEquals(
                    List.of("Vedtatt imens", "Både navn"),
                    List.of(name(office, keys.get(110)), name(office, keys.get(90))));
        }
    }

    /** Compared with the list anew, only what the list never changed stands otherwise. */
    private static void assertSamePlan(Office office, ListFile file, String moved) {
        var lines = new HashMap<String, ListLine>();
        ListReader.read(file.bytes()).lines().forEach(line -> lines.put(line.key(), line));
        var plan = office.plan();
        assertEquals(lines.keySet(), plan.stream().map(ActivityRow::key).collect(Collectors.toSet()));
        for (ActivityRow row : plan) {
            var line = Objects.requireNonNull(lines.get(row.key()));
            assertEquals(row.key().equals(moved) ? "Vedtatt imens" : line.name(), row.name());
            assertEquals(line.description(), row.description(), row.key());
            assertEquals(line.phases(), row.phases(), row.key());
            assertEquals(line.certainty(), row.certainty(), row.key());
            assertEquals(line.startsOn(), row.startsOn(), row.key());
            assertEquals(line.endsOn(), row.endsOn(), row.key());
            assertEquals(line.subGoal(), row.primary().orElseThrow().subGoal(), row.key());
            assertEquals(line.grouping(), row.primary().orElseThrow().grouping(), row.key());
        }
    }

    private static String name(Office office, String key) {
        return office.plan().stream()
                .filter(it -> it.key().equals(key))
                .map(ActivityRow::name)
                .findFirst()
                .orElseThrow();
    }

    private static ProposedChange rename(String key, String name) {
        return new ProposedChange("activity", key, ChangeKind.RENAME, Map.of("name", name));
    }

    @Test
    void knownChangesAreToldAndNoOthers() {
        try (var retning = TestRetning.start()) {
            tellsThem(new Office(retning));
        }
    }

    private static void tellsThem(Office office) {
        office.found(ListFile.real(), LocalDate.of(2024, 1, 1));
        var keys = ListFile.ofReal().keys();
        var file = changed(keys);
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

    private static ListFile changed(List<String> keys) {
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
        return file;
    }

    private static Set<DifferenceKind> set(DifferenceKind... kinds) {
        return Set.of(kinds);
    }
}
