package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.retning.change.ChangeKind;
import no.retning.change.ProposedChange;
import no.retning.people.CurrentPerson;
import no.retning.people.DemoUsers;
import no.retning.people.Forbidden;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.OutlineRepository;
import no.retning.start.TestRetning;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published list over a real database: founding, coming again, and copies with known changes. */
class RoadmapImportingIT {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    private TestRetning retning;

    @BeforeEach
    void start() {
        retning = TestRetning.start();
        retning.bean(DemoUsers.class).ensure();
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void realListFoundsThePlan() {
        var done = found(ListFile.real(), null);
        assertNotNull(done.changeSet());
        var rows = plan();
        assertEquals(
                ListFile.ofReal().keys().stream().sorted().toList(),
                rows.stream().map(ActivityRow::key).sorted().toList());
        assertEquals(
                204,
                rows.stream()
                        .filter(row -> row.certainty() == Certainty.PLANNED)
                        .count());
        assertEquals(
                3,
                rows.stream()
                        .filter(row -> row.flags().contains(no.retning.roadmap.PlanFlag.END_BEFORE_START))
                        .count());
        assertEquals(
                27,
                rows.stream()
                        .filter(row -> row.flags().contains(no.retning.roadmap.PlanFlag.NO_DATES))
                        .count());
        var outline = retning.bean(OutlineRepository.class).find(now());
        assertEquals(20, outline.subGoals().size());
        assertEquals(54, outline.groupings().size());
        var first = Oslo.start(LocalDate.of(2026, 8, 1));
        assertEquals(
                263, retning.bean(ActivityRepository.class).list(first, false).size());
        assertEquals(
                0,
                retning.bean(ActivityRepository.class)
                        .list(first.minusMillis(1), false)
                        .size());
        assertEquals(List.of("263"), sql("SELECT count(*) FROM roadmap_import_rows"));
        assertEquals(
                List.of("2026-08 263 1"),
                sql("SELECT label || ' ' || lines || ' ' || (change_set_id = %d)::int FROM roadmap_imports"
                        .formatted(done.changeSet())));
        assertEquals(
                List.of("IMPORT_LIST 2026-08"),
                sql("SELECT act || ' ' || subject FROM audit_log WHERE act = 'IMPORT_LIST'"));
    }

    @Test
    void sameListAgainIsNothingAlsoAfterADecision() {
        found(ListFile.real(), FROM);
        assertNothing(found(ListFile.real(), null));
        var keys = ListFile.ofReal().keys();
        Decided.inForce(
                retning,
                Oslo.start(LocalDate.of(2024, 6, 1)),
                change(keys.get(0), ChangeKind.RENAME, Map.of("name", "Fullmakter i nytt lys")),
                change(keys.get(1), ChangeKind.PLACE_ALSO, Map.of("subGoal", "2.C")),
                change(
                        keys.get(2),
                        ChangeKind.RESCHEDULE,
                        Map.of("startsOn", "2030-01-01", "startsPrecision", "QUARTER")),
                change(keys.get(3), ChangeKind.CLOSE, Map.of()));
        assertEquals("Fullmakter i nytt lys", plan().getFirst().name());
        assertNothing(found(ListFile.real(), null));
        var again = "\ufeff" + new String(ListFile.real(), StandardCharsets.UTF_8).replace("\n", "\r\n");
        assertNothing(found(again.getBytes(StandardCharsets.UTF_8), null));
        assertEquals(List.of("1"), sql("SELECT count(*) FROM roadmap_imports"));
    }

    @Test
    void knownChangesAreToldAndNoOthers() {
        found(ListFile.real(), FROM);
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
        var comparison = review(file.bytes()).comparison();
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
        var refused = assertThrows(Problem.class, () -> found(file.bytes(), null));
        assertEquals(Problem.Code.CONFLICT, refused.code());
        assertEquals(List.of("1"), sql("SELECT count(*) FROM roadmap_imports"));
    }

    @Test
    void listThatMustBeMendedStoresNothing() {
        var twice = ListFile.small().set(3, Column.KEY, "11111111111111111").bytes();
        assertTrue(review(twice).list().refused());
        assertThrows(RefusedList.class, () -> found(twice, null));
        var noGoal = ListFile.small()
                .set(3, Column.SUB_GOAL, "7A - Et mål som ikke finnes")
                .bytes();
        assertEquals(
                FlagCode.UNKNOWN_GOAL, review(noGoal).list().flags().getLast().code());
        assertThrows(RefusedList.class, () -> found(noGoal, null));
        assertThrows(UnreadableList.class, () -> found(new byte[] {1, 2, 3}, null));
        assertEquals(List.of("0"), sql("SELECT count(*) FROM roadmap_imports"));
        assertEquals(List.of("0"), sql("SELECT count(*) FROM activities"));
    }

    @Test
    void dayAheadOrBeforeTheStrategyIsRefused() {
        var file = ListFile.small().bytes();
        assertEquals(
                Problem.Code.VALIDATION,
                assertThrows(Problem.class, () -> found(file, LocalDate.of(2999, 1, 1)))
                        .code());
        assertEquals(
                Problem.Code.VALIDATION,
                assertThrows(Problem.class, () -> found(file, LocalDate.of(2020, 1, 1)))
                        .code());
        assertEquals(List.of("0"), sql("SELECT count(*) FROM activities"));
    }

    @Test
    void onlyTheSecretariatImports() {
        for (var name : DemoUsers.names()) {
            boolean may = name.equals("sekretariat") || name.equals("admin");
            Supplier<Review> review =
                    () -> as(name, () -> importing().review(ListFile.small().bytes()));
            if (may) {
                assertEquals(3, review.get().comparison().added().size());
            } else {
                assertThrows(Forbidden.class, review::get);
            }
        }
        assertThrows(Forbidden.class, () -> importing().review(ListFile.small().bytes()));
    }

    private static void assertNothing(Imported done) {
        assertTrue(
                done.review().comparison().nothingToDo(),
                () -> done.review().comparison().toString());
        assertEquals(263, done.review().comparison().unchanged());
        assertNull(done.changeSet());
    }

    private Imported found(byte[] file, LocalDate from) {
        return as("sekretariat", () -> importing().importList("veikart.csv", file, from));
    }

    private Review review(byte[] file) {
        return as("sekretariat", () -> importing().review(file));
    }

    private RoadmapImporting importing() {
        return retning.bean(RoadmapImporting.class);
    }

    private <T> T as(String user, Supplier<T> work) {
        return retning.bean(CurrentPerson.class).actingAs(user, work);
    }

    private List<ActivityRow> plan() {
        return retning.bean(ActivityRepository.class).list(now(), false);
    }

    private Instant now() {
        return retning.bean(Moments.class).now().at();
    }

    private List<String> sql(String query) {
        return retning.database().list(query);
    }

    private static ProposedChange change(String key, ChangeKind kind, Map<String, Object> after) {
        return new ProposedChange("activity", key, kind, new HashMap<>(after));
    }

    private static Set<DifferenceKind> set(DifferenceKind... kinds) {
        return Set.of(kinds);
    }
}
