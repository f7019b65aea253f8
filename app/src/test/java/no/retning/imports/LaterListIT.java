package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.change.ChangeKind;
import no.retning.change.ChangeRow;
import no.retning.change.Effect;
import no.retning.change.FoundedPlan;
import no.retning.change.Life;
import no.retning.change.ProposedChange;
import no.retning.roadmap.ActivityRow;
import no.retning.start.TestRetning;
import no.retning.web.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A later list on a founded plan: a draft with exactly its differences, and what was decided is never undone. */
class LaterListIT {
    private static final String FIRST = "11111111111111111";
    private static final String SECOND = "22222222222222222";
    private static final String THIRD = "33333333333333333";
    private static final String NEW = "44444444444444444";

    private TestRetning retning;
    private Office office;
    private FoundedPlan plan;

    @BeforeEach
    void start() {
        retning = TestRetning.start();
        office = new Office(retning);
        plan = FoundedPlan.over(retning);
        office.found(ListFile.small().bytes(), LocalDate.of(2026, 1, 1));
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void differencesBecomeADraftAndDecidingItMakesThePlanTheList() {
        var file = ListFile.small()
                .set(FIRST, Column.NAME, "Timebok på nett")
                .set(FIRST, Column.END, "31.12.2027")
                .set(SECOND, Column.DESCRIPTION, "")
                .remove(THIRD)
                .line(NEW, "Egenmåling", "1B - Hjemme", "Måling");
        long draft = draft(office.later(file));
        assertEquals(
                List.of(
                        "SUBGOAL CREATE null",
                        "ACTIVITY CREATE null",
                        "ACTIVITY RENAME " + FIRST,
                        "ACTIVITY RESCHEDULE " + FIRST,
                        "ACTIVITY DESCRIBE " + SECOND,
                        "ACTIVITY CLOSE " + THIRD,
                        "GROUPING CREATE null"),
                plan.rows(draft).stream().map(LaterListIT::told).toList());
        assertEquals("DRAFT", plan.set(draft).status().name());
        assertEquals("Timebok", activity(FIRST).name(), "a draft changes nothing");
        plan.decide(plan.propose(plan.decidedCase(), draft), Effect.AT_ONCE);
        assertEquals("Timebok på nett", activity(FIRST).name());
        assertEquals(LocalDate.of(2027, 12, 31), activity(FIRST).endsOn());
        assertNull(activity(SECOND).description());
        assertEquals("Måling", activity(NEW).primary().orElseThrow().grouping());
        assertEquals(
                List.of(FIRST, SECOND, NEW).stream().sorted().toList(),
                office.plan().stream().map(ActivityRow::key).sorted().toList());
        assertNull(office.later(file).changeSet());
    }

    @Test
    void sameListAgainIsNothingWhileItsDraftWaitsAndBeginsAnewWhenThatWasWithdrawn() {
        var file = ListFile.small()
                .set(FIRST, Column.NAME, "Timebok på nett")
                .line(NEW, "Egenmåling", "1B - Hjemme", "Måling");
        long draft = draft(office.later(file));
        var again = office.later(file);
        assertTrue(again.review().comparison().nothingToDo(), again.review()::toString);
        assertNull(again.changeSet());
        assertEquals(
                List.of(draft),
                again.review().pending().stream().map(ImportedRow::changeSet).toList());
        office.as("sekretariat", () -> {
            retning.bean(Life.class).withdraw(draft, null, "Feil fil");
            return draft;
        });
        assertNotEquals(draft, draft(office.later(file)));
        assertEquals(List.of("3"), office.sql("SELECT count(*) FROM roadmap_imports"));
    }

    @Test
    void whatBothHaveChangedStandsInTheDraftAsAConflict() {
        plan.adopt("Vedtatt", change(FIRST, ChangeKind.RENAME, Map.of("name", "Timebok for alle")));
        plan.adopt("Vedtatt", change(SECOND, ChangeKind.RESCHEDULE, Map.of("startsOn", "2028-01-01")));
        plan.adopt("Vedtatt", change(THIRD, ChangeKind.CLOSE, Map.of()));
        long draft = draft(office.later(ListFile.small()
                .set(FIRST, Column.NAME, "Timebok på nett")
                .set(FIRST, Column.DESCRIPTION, "Ny tekst")
                .set(THIRD, Column.NAME, "Delt journal i kommunen")
                .remove(SECOND)));
        assertEquals(
                List.of(
                        "ACTIVITY RENAME " + FIRST,
                        "ACTIVITY DESCRIBE " + FIRST,
                        "ACTIVITY RENAME " + THIRD,
                        "ACTIVITY CLOSE " + SECOND),
                plan.rows(draft).stream().map(LaterListIT::told).toList());
        var refused = assertThrows(Problem.class, () -> plan.propose(plan.decidedCase(), draft));
        assertEquals(Problem.Code.CONFLICT, refused.code());
        assertEquals(
                List.of(
                        conflict("name", "Timebok", "Timebok for alle", "Timebok på nett"),
                        conflict("key", null, null, null),
                        conflict("startsOn", "2026-01-01", "2028-01-01", null)),
                conflicts(refused));
        assertEquals("Timebok for alle", activity(FIRST).name());
    }

    @Test
    void decisionThatTheListKnowsNotOfStands() {
        plan.adopt("Vedtatt", change(FIRST, ChangeKind.RENAME, Map.of("name", "Timebok for alle")));
        long draft = draft(office.later(ListFile.small().set(FIRST, Column.END, "31.12.2027")));
        plan.decide(plan.propose(plan.decidedCase(), draft), Effect.AT_ONCE);
        assertEquals("Timebok for alle", activity(FIRST).name());
        assertEquals(LocalDate.of(2027, 12, 31), activity(FIRST).endsOn());
    }

    @Test
    void newLineIsTiedToAnActivityOfOurOwn() {
        plan.adopt("Ny", created("Egenmåling", "Beskrevet her"));
        String own = office.plan().stream()
                .map(ActivityRow::key)
                .filter(PlanNow::ours)
                .findFirst()
                .orElseThrow();
        var file = ListFile.small().line(NEW, "Egenmåling hjemme", "1A - Innbyggere ser timene sine", "Timer");
        assertEquals(1, office.review(Office.written(file)).comparison().added().size());
        long draft = draft(office.later(file, NEW + ":" + own));
        assertEquals(
                List.of("RENAME", "DESCRIBE", "RESCHEDULE"),
                plan.rows(draft).stream().map(row -> row.kind().name()).toList());
        assertEquals(NEW, activity(NEW).key());
        assertEquals(List.of(own), activity(NEW).formerKeys());
        assertEquals("Egenmåling", activity(own).name(), "the old key leads there for ever");
        plan.decide(plan.propose(plan.decidedCase(), draft), Effect.AT_ONCE);
        assertEquals("Egenmåling hjemme", activity(own).name());
        assertNull(office.later(file).changeSet());
        assertEquals(
                List.of("{\"ownKey\": \"" + own + "\"}"),
                office.sql("SELECT detail FROM audit_log WHERE act = 'GIVE_KEY' AND subject = '" + NEW + "'"));
    }

    @Test
    void wrongTieIsRefusedAndStoresNothing() {
        plan.adopt("Ny", created("Egenmåling", "Beskrevet her"));
        var file = ListFile.small()
                .line(NEW, "Egenmåling", "1A - Innbyggere ser timene sine", "Timer")
                .line("55555555555555555", "Måling", "1A - Innbyggere ser timene sine", "Timer");
        for (var ties : List.of(
                new String[] {NEW + ":R-9999"},
                new String[] {FIRST + ":R-0001"},
                new String[] {NEW + ":R-0001", "55555555555555555:R-0001"},
                new String[] {NEW + ":" + SECOND})) {
            assertEquals(
                    Problem.Code.VALIDATION,
                    assertThrows(Problem.class, () -> office.later(file, ties)).code());
        }
        assertEquals(List.of("1"), office.sql("SELECT count(*) FROM roadmap_imports"));
        assertEquals(List.of("0"), office.sql("SELECT count(*) FROM activity_keys WHERE key = '" + NEW + "'"));
    }

    @Test
    void ownKeysAreNeverClosedByAbsence() {
        plan.adopt("Ny", created("Egenmåling", "Beskrevet her"));
        long draft = draft(office.later(ListFile.small().remove(THIRD)));
        assertEquals(
                List.of("ACTIVITY CLOSE " + THIRD),
                plan.rows(draft).stream().map(LaterListIT::told).toList());
    }

    private ActivityRow activity(String key) {
        return retning.bean(no.retning.roadmap.ActivityRepository.class)
                .find(key, office.now())
                .orElseThrow();
    }

    private static long draft(Imported done) {
        return Objects.requireNonNull(done.changeSet());
    }

    private static String told(ChangeRow row) {
        return row.subject() + " " + row.kind() + " " + row.key();
    }

    @SuppressWarnings("unchecked") // as Conflicts writes them
    private static List<Map<String, Object>> conflicts(Problem problem) {
        return ((List<Map<String, Object>>)
                        Objects.requireNonNull(problem.members().get("conflicts")))
                .stream()
                        .map(it -> conflict((String) it.get("field"), it.get("base"), it.get("theirs"), it.get("mine")))
                        .toList();
    }

    private static Map<String, Object> conflict(String field, Object base, Object theirs, Object mine) {
        Map<String, Object> conflict = new HashMap<>();
        conflict.put("field", field);
        conflict.put("base", base);
        conflict.put("theirs", theirs);
        conflict.put("mine", mine);
        return conflict;
    }

    private static ProposedChange change(String key, ChangeKind kind, Map<String, Object> after) {
        return new ProposedChange("activity", key, kind, new HashMap<>(after));
    }

    private static ProposedChange created(String name, String description) {
        return new ProposedChange(
                "activity",
                null,
                ChangeKind.CREATE,
                new HashMap<>(Map.of(
                        "name",
                        name,
                        "description",
                        description,
                        "certainty",
                        "PLANNED",
                        "phases",
                        List.of("INTRODUCTION"),
                        "startsOn",
                        "2027-01-01",
                        "subGoal",
                        "1.A",
                        "grouping",
                        "Timer")));
    }
}
