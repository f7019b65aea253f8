package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.retning.change.ChangeKind;
import no.retning.change.ProposedChange;
import no.retning.people.DemoUsers;
import no.retning.people.Forbidden;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.OutlineRepository;
import no.retning.start.TestRetning;
import no.retning.time.Oslo;
import no.retning.web.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published list over a real database: founding, coming again, and copies with known changes. */
class RoadmapImportingIT {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    private TestRetning retning;
    private Office office;

    @BeforeEach
    void start() {
        retning = TestRetning.start();
        office = new Office(retning);
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void realListFoundsThePlan() {
        var done = office.found(ListFile.real(), null);
        assertNotNull(done.changeSet());
        var rows = office.plan();
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
        var outline = retning.bean(OutlineRepository.class).find(office.now());
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
        assertEquals(List.of("263"), office.sql("SELECT count(*) FROM roadmap_import_rows"));
        assertEquals(
                List.of("2026-08 263 1"),
                office.sql("SELECT label || ' ' || lines || ' ' || (change_set_id = %d)::int FROM roadmap_imports"
                        .formatted(done.changeSet())));
        assertEquals(
                List.of("IMPORT_LIST 2026-08"),
                office.sql("SELECT act || ' ' || subject FROM audit_log WHERE act = 'IMPORT_LIST'"));
    }

    @Test
    void sameListAgainIsNothingAlsoAfterADecision() {
        office.found(ListFile.real(), FROM);
        assertNothing(office.found(ListFile.real(), null));
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
        assertEquals("Fullmakter i nytt lys", office.plan().getFirst().name());
        assertNothing(office.found(ListFile.real(), null));
        var again = "\ufeff" + new String(ListFile.real(), StandardCharsets.UTF_8).replace("\n", "\r\n");
        assertNothing(office.found(again.getBytes(StandardCharsets.UTF_8), null));
        assertEquals(List.of("1"), office.sql("SELECT count(*) FROM roadmap_imports"));
    }

    @Test
    void listThatMustBeMendedStoresNothing() {
        var twice = ListFile.small().set(3, Column.KEY, "11111111111111111").bytes();
        assertTrue(office.review(twice).list().refused());
        assertThrows(RefusedList.class, () -> office.found(twice, null));
        var noGoal = ListFile.small()
                .set(3, Column.SUB_GOAL, "7A - Et mål som ikke finnes")
                .bytes();
        assertEquals(
                FlagCode.UNKNOWN_GOAL,
                office.review(noGoal).list().flags().getLast().code());
        assertThrows(RefusedList.class, () -> office.found(noGoal, null));
        assertThrows(UnreadableList.class, () -> office.found(new byte[] {1, 2, 3}, null));
        assertEquals(List.of("0"), office.sql("SELECT count(*) FROM roadmap_imports"));
        assertEquals(List.of("0"), office.sql("SELECT count(*) FROM activities"));
    }

    @Test
    void dayAheadOrBeforeTheStrategyIsRefused() {
        var file = ListFile.small().bytes();
        assertEquals(
                Problem.Code.VALIDATION,
                assertThrows(Problem.class, () -> office.found(file, LocalDate.of(2999, 1, 1)))
                        .code());
        assertEquals(
                Problem.Code.VALIDATION,
                assertThrows(Problem.class, () -> office.found(file, LocalDate.of(2020, 1, 1)))
                        .code());
        assertEquals(List.of("0"), office.sql("SELECT count(*) FROM activities"));
    }

    @Test
    void onlyTheSecretariatImports() {
        for (var name : DemoUsers.names()) {
            boolean may = name.equals("sekretariat") || name.equals("admin");
            Supplier<Review> review = () -> office.as(
                    name, () -> office.importing().review(ListFile.small().bytes()));
            if (may) {
                assertEquals(3, review.get().comparison().added().size());
            } else {
                assertThrows(Forbidden.class, review::get);
            }
        }
        assertThrows(
                Forbidden.class,
                () -> office.importing().review(ListFile.small().bytes()));
    }

    private static void assertNothing(Imported done) {
        assertTrue(
                done.review().comparison().nothingToDo(),
                () -> done.review().comparison().toString());
        assertEquals(263, done.review().comparison().unchanged());
        assertNull(done.changeSet());
    }

    private static ProposedChange change(String key, ChangeKind kind, Map<String, Object> after) {
        return new ProposedChange("activity", key, kind, new HashMap<>(after));
    }
}
