package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static no.retning.change.Things.organization;
import static no.retning.change.Things.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.retning.portfolio.GoalLink;
import no.retning.portfolio.InitiativeLifecycle;
import no.retning.portfolio.InitiativeRepository;
import no.retning.portfolio.InitiativeRow;
import no.retning.start.TestRetning;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each kind of change to an initiative does to the plan; each test makes initiatives of its own. */
@SuppressWarnings("NullAway.Init")
class InitiativeKindsIT {
    private static TestRetning retning;
    private static FoundedPlan plan;

    @BeforeAll
    static void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 6);
        organization(retning.database(), "Etat for prøver", "EP");
    }

    @AfterAll
    static void close() throws IOException {
        String breaches = Files.readString(Path.of("src/test/resources/change/plan_is_whole.sql"));
        List<String> broken = retning.database().list(breaches);
        retning.close();
        assertEquals(List.of(), broken);
    }

    @Test
    void createGivesAKeyGoalsOwnersAndLinks() {
        String key = made(
                "Felles prøvesvar",
                "goal",
                "2",
                "supports",
                List.of("1", "2"),
                "owners",
                List.of("EP"),
                "activities",
                List.of(key(1), key(2)),
                "startsOn",
                "2027-01-01",
                "theme",
                "Legemidler");
        var row = row(key);
        assertTrue(key.matches("T-\\d{4}"), key);
        assertEquals("2", row.goal().code());
        assertEquals(List.of("1"), row.supports().stream().map(GoalLink::code).toList(), "its main goal is no other");
        assertEquals("Etat for prøver", row.owners().getFirst().organization());
        assertEquals(2, row.activities().size());
        assertEquals(InitiativeLifecycle.PLANNED, row.lifecycle());
        assertEquals(LocalDate.of(2027, 1, 1), row.startsOn());
        assertEquals("Legemidler", row.theme());
        assertEquals("COUNCIL_CASE", row.ground().type());
        assertTrue(repository().list(plan.now()).contains(row));
        refused("changes[0].after.goal", creation("initiative", "name", "Uten mål"));
        refused("changes[0].after.goal", creation("initiative", "name", "Ukjent mål", "goal", "9"));
        refused(
                "changes[0].after.activities",
                creation("initiative", "name", "X", "goal", "1", "activities", List.of("R-9999")));
    }

    @Test
    void eachFieldChangesAloneAndTwoChangesMakeOneVersion() {
        String key = made("Før", "goal", "1");
        plan.adopt(
                "Mye på en gang",
                on(key, ChangeKind.RENAME, "name", "Etter"),
                on(key, ChangeKind.DESCRIBE, "description", "Nye ord"),
                on(key, ChangeKind.RESCHEDULE, "endsOn", "2028-12-31", "endsPrecision", "YEAR"),
                on(key, ChangeKind.ASSIGN_OWNER, "owners", List.of(Map.of("organization", "EP", "inferred", true))));
        var row = row(key);
        assertEquals("Etter", row.name());
        assertEquals("Nye ord", row.description());
        assertTrue(row.owners().getFirst().inferred());
        plan.adopt("Tema", on(key, ChangeKind.DESCRIBE, "theme", "Felles"));
        assertEquals("Nye ord", row(key).description(), "what is not named stays");
        assertEquals(
                List.of("3"),
                retning.database()
                        .list("SELECT count(*) FROM initiative_versions v JOIN initiative_keys k"
                                + " ON k.initiative_id = v.initiative_id WHERE k.key = '" + key + "'"));
        refused("changes[0].after.name", on(key, ChangeKind.RENAME, "name", "Etter"));
    }

    @Test
    void candidateEntersThePortfolioByACaseAlone() {
        String key = made("Kandidaten", "goal", "1", "lifecycle", "CANDIDATE");
        assertTrue(
                repository().list(plan.now()).stream().noneMatch(it -> it.key().equals(key)));
        var enters = on(key, ChangeKind.CHANGE_PHASE, "lifecycle", "RUNNING");
        assertEquals(ChangeClass.STRUCTURAL, proposedClass(enters));
        assertThrows(Problem.class, () -> draft(ChangeClass.OWNER_UPDATE, enters), "no owner decides it alone");
        var phase = on(key, ChangeKind.CHANGE_PHASE, "phases", List.of("CONCEPT"));
        assertEquals(ChangeClass.STRUCTURAL, proposedClass(phase), "nobody has said that its owner reports it");
        assertEquals(
                ChangeClass.OWNER_UPDATE,
                plan.set(draft(ChangeClass.OWNER_UPDATE, phase)).changeClass());
        refused("changes[0].key", on(key, ChangeKind.PAUSE));
        plan.adopt("Inn i porteføljen", enters);
        assertEquals(InitiativeLifecycle.RUNNING, row(key).lifecycle());
        var later = on(key, ChangeKind.CHANGE_PHASE, "lifecycle", "PLANNED");
        assertEquals(
                ChangeClass.OWNER_UPDATE,
                plan.set(draft(ChangeClass.OWNER_UPDATE, later)).changeClass());
    }

    @Test
    void pauseResumeCloseAndReopen() {
        String key = made("Livet", "goal", "1", "lifecycle", "RUNNING");
        plan.adopt("Vent", on(key, ChangeKind.PAUSE));
        assertEquals(InitiativeLifecycle.PAUSED, row(key).lifecycle());
        refused("changes[0].after.lifecycle", on(key, ChangeKind.CHANGE_PHASE, "lifecycle", "RUNNING"));
        plan.adopt("Videre", on(key, ChangeKind.RESUME));
        assertEquals(InitiativeLifecycle.RUNNING, row(key).lifecycle());
        refused("changes[0].after.reason", on(key, ChangeKind.CLOSE, "lifecycle", "STOPPED"));
        var before = plan.now();
        plan.adopt("Slutt", on(key, ChangeKind.CLOSE, "lifecycle", "STOPPED", "reason", "Andre gjør det"));
        var ended = row(key);
        assertEquals(InitiativeLifecycle.STOPPED, ended.lifecycle());
        assertEquals("Andre gjør det", ended.endedReason());
        assertEquals(
                InitiativeLifecycle.RUNNING,
                repository().find(key, before).orElseThrow().lifecycle());
        refused("changes[0].key", on(key, ChangeKind.RENAME, "name", "Nytt"));
        plan.adopt("Likevel", on(key, ChangeKind.REOPEN));
        assertEquals(InitiativeLifecycle.PLANNED, row(key).lifecycle());
        assertNull(row(key).endedReason());
        refused("changes[0].key", on(key, ChangeKind.REOPEN, "lifecycle", "RUNNING"));
    }

    @Test
    void linksAreReplacedAndKeptWhereTheActivityIsClosed() {
        String one = made("Den ene", "goal", "1");
        String other = made("Den andre", "goal", "1");
        plan.adopt(
                "Koble",
                on(
                        one,
                        ChangeKind.LINK,
                        "activities",
                        List.of(key(3), key(4)),
                        "dependsOn",
                        List.of(Map.of("initiative", other, "what", "Innlogging"))));
        assertEquals("Innlogging", row(one).dependsOn().getFirst().what());
        assertEquals(one, row(other).neededBy().getFirst().key());
        plan.adopt("Lukk", change(3, ChangeKind.CLOSE));
        assertTrue(row(one).activities().stream().anyMatch(it -> it.key().equals(key(3)) && it.closed()));
        plan.adopt("Nytt mål", on(one, ChangeKind.LINK, "goal", "3", "supports", List.of("1")));
        assertEquals("3", row(one).goal().code());
        assertEquals(2, row(one).activities().size(), "what is not named stays");
        plan.adopt("Behold", on(one, ChangeKind.LINK, "activities", List.of(key(3))));
        assertEquals(1, row(one).activities().size(), "one that is closed can be kept");
        refused("changes[0].after.activities", on(other, ChangeKind.LINK, "activities", List.of(key(3))));
        refused("changes[0].after.dependsOn", on(one, ChangeKind.LINK, "dependsOn", List.of(one)));
    }

    @Test
    void whatHasMovedSinceConflicts() {
        String key = made("Omstridt", "goal", "1", "lifecycle", "RUNNING");
        long mine = plan.propose("Slutt", on(key, ChangeKind.CLOSE, "reason", "Ferdig"));
        plan.adopt("Vent", on(key, ChangeKind.PAUSE));
        assertThrows(Problem.class, () -> plan.decide(mine, Effect.AT_ONCE));
    }

    @Test
    void decidedForLaterAndPresentChangesDoNotUndoEachOther() {
        String key = made("Framover", "goal", "1");
        long later = plan.propose("Senere", on(key, ChangeKind.CHANGE_PHASE, "lifecycle", "RUNNING"));
        var then = plan.now().plus(Duration.ofDays(40)).truncatedTo(ChronoUnit.SECONDS);
        plan.office(() -> retning.bean(Deciding.class)
                .decide(later, null, new DecisionOnSet(Outcome.ADOPTED, Effect.AT_TIME, then, null, null, null, null)));
        plan.adopt(
                "Nå",
                on(key, ChangeKind.RENAME, "name", "Nytt navn"),
                on(key, ChangeKind.LINK, "activities", List.of(key(5))));
        assertEquals(InitiativeLifecycle.PLANNED, row(key).lifecycle());
        var ahead = repository().find(key, then.plusSeconds(1)).orElseThrow();
        assertEquals(InitiativeLifecycle.RUNNING, ahead.lifecycle());
        assertEquals("Nytt navn", ahead.name());
        assertEquals(1, ahead.activities().size());
    }

    private static InitiativeRepository repository() {
        return retning.bean(InitiativeRepository.class);
    }

    private static InitiativeRow row(String key) {
        return repository().find(key, plan.now()).orElseThrow();
    }

    private static String made(String name, Object... after) {
        Object[] values = new Object[after.length + 2];
        values[0] = "name";
        values[1] = name;
        System.arraycopy(after, 0, values, 2, after.length);
        long set = plan.adopt("Nytt tiltak", creation("initiative", values));
        return String.valueOf(plan.rows(set).getFirst().key());
    }

    private static ProposedChange on(String key, ChangeKind kind, @Nullable Object... after) {
        return thing("initiative", key, kind, after);
    }

    private static ChangeClass proposedClass(ProposedChange change) {
        return plan.set(draft(null, change)).changeClass();
    }

    private static long draft(@Nullable ChangeClass changeClass, ProposedChange... changes) {
        var draft = new ChangeSetDraft("Et forslag", null, changeClass, Arrays.asList(changes));
        return plan.office(() -> retning.bean(Drafting.class).create(draft));
    }

    private static void refused(String field, ProposedChange... changes) {
        var problem = assertThrows(Problem.class, () -> draft(null, changes));
        assertEquals(field, problem.errors().getFirst().field(), problem.toString());
    }
}
