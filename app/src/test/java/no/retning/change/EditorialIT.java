package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editorial sets: no case, but a second person, and never dates or structure (domain.md 2). */
@SuppressWarnings("NullAway.Init")
class EditorialIT {
    private static final String EDITORIAL = "\"class\": \"EDITORIAL\"";
    private static final String SPELLED = "{\"name\": \"Fullmakt, konsept for voksne\"}";

    private SetsByApi sets;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    private String spelling() {
        return sets.write(EDITORIAL, SmallPlan.PROXY, "RENAME", SPELLED);
    }

    @Test
    void secondPersonConfirmsAndThePlanChangesAtOnceWithoutACase() {
        String set = spelling();
        var confirmed = sets.done(sets.subject, set, "confirm", "{}");
        assertEquals("IN_FORCE", text(confirmed, "status"));
        assertEquals("EDITORIAL", text(confirmed, "ground", "type"));
        assertEquals("Fagansvarlig for mål 1", text(confirmed, "confirmedBy"));
        assertTrue(confirmed.get("case").isNull());
        assertEquals("Fullmakt, konsept for voksne", sets.name(SmallPlan.PROXY));
        assertEquals(
                List.of("CONFIRMED"),
                sets.retning.database().list("SELECT status FROM change_sets WHERE class = 'EDITORIAL'"));
    }

    @Test
    void readerSeesInHistoryAndOnThePageThatItWasEditorial() {
        String set = spelling();
        sets.done(sets.office, set, "confirm", "{}");
        var entry = sets.get(sets.reader, "/api/v1/activities/" + SmallPlan.PROXY + "/history")
                .get("items")
                .get(0);
        assertEquals("EDITORIAL", text(entry, "class"));
        assertEquals("EDITORIAL", text(entry, "ground", "type"));
        assertEquals("Sekretariatet", text(entry, "ground", "body"));
        assertTrue(sets.reader.get("/aktivitet/" + SmallPlan.PROXY).text().contains("redaksjonell endring"));
        String page = sets.reader.get(set.replace(SetsByApi.SETS, "/endringer")).text();
        assertTrue(page.contains("bekreftet av <span") && page.contains("<dt>Bekreftet</dt>"), page);
        assertFalse(page.contains("Vedtatt") || page.contains("Vedtak registrert"), page);
    }

    @Test
    void authorCannotConfirmTheirOwn() {
        String set = spelling();
        Reply refused = sets.owner.postJson(set + "/confirm", "{}");
        assertEquals(403, refused.status(), refused.text());
        assertTrue(text(sets.json(refused), "detail").contains("en annen"));
        assertEquals("DRAFT", text(sets.get(sets.owner, set), "status"));
        String own = sets.write(sets.office, EDITORIAL, SmallPlan.LATER, "RENAME", SPELLED);
        assertEquals(403, sets.office.postJson(own + "/confirm", "{}").status());
    }

    @Test
    void whoWroteItLastCannotConfirmIt() {
        String set = spelling();
        Client secretary = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        secretary.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"));
        Reply written = secretary.post(
                set.replace(SetsByApi.SETS, "/endringer") + "/rediger",
                Map.of(
                        "title", "Et forslag",
                        "class", "EDITORIAL",
                        "revision", "0",
                        "c1-kind", "activity.RENAME",
                        "c1-key", SmallPlan.PROXY,
                        "c1-name", "Noe helt annet",
                        "save", "button"));
        assertEquals(303, written.status(), written.text());
        assertEquals(403, sets.office.postJson(set + "/confirm", "{}").status());
        sets.done(sets.subject, set, "confirm", "{}");
        assertEquals("Noe helt annet", sets.name(SmallPlan.PROXY));
    }

    @Test
    void whoAnswersForAnotherGoalCannotConfirm() {
        String set = sets.write(sets.office, EDITORIAL, SmallPlan.OTHER_GOAL, "RENAME", "{\"name\": \"Prøvesvar\"}");
        assertEquals(403, sets.subject.postJson(set + "/confirm", "{}").status());
        assertEquals(403, sets.reader.postJson(set + "/confirm", "{}").status());
    }

    @Test
    void datesAndStructureAreNeverEditorial() {
        for (var change : List.of(
                List.of("RESCHEDULE", "{\"startsOn\": \"2027-01-01\"}"),
                List.of("MOVE", "{\"subGoal\": \"1.B\"}"),
                List.of("CLOSE", "{}"))) {
            Reply refused = sets.owner.postJson(
                    SetsByApi.SETS, SetsByApi.body(EDITORIAL, SmallPlan.PROXY, change.getFirst(), change.getLast()));
            assertEquals(422, refused.status(), refused.text());
            assertEquals(List.of("class"), sets.fields(refused));
        }
    }

    @Test
    void editorialIsNotSentInAndOthersAreNotConfirmed() {
        assertEquals(409, sets.owner.postJson(spelling() + "/submit", "{}").status());
        String structural = sets.write("", SmallPlan.PROXY, "RENAME", SPELLED);
        assertEquals(409, sets.office.postJson(structural + "/confirm", "{}").status());
    }

    @Test
    void planThatMovedIsAConflictAndNothingIsConfirmed() {
        String mine = spelling();
        String theirs = sets.write(EDITORIAL, SmallPlan.PROXY, "RENAME", "{\"name\": \"Et annet navn\"}");
        sets.done(sets.office, theirs, "confirm", "{}");
        Reply conflict = sets.office.postJson(mine + "/confirm", "{}");
        assertEquals(409, conflict.status(), conflict.text());
        assertEquals("Et annet navn", text(sets.json(conflict), "theirs", "name"));
        assertEquals("DRAFT", text(sets.get(sets.owner, mine), "status"));
    }

    @Test
    void databaseItselfRefusesOneAndTheSamePerson() throws SQLException {
        spelling();
        try (var app = sets.retning.database().app();
                var statement = app.createStatement()) {
            var refused = assertThrows(SQLException.class, () -> statement.execute("""
                            UPDATE change_sets SET status = 'CONFIRMED', ground_type = 'EDITORIAL', effect = 'AT_ONCE',
                                   decided_at = clock_timestamp(), decided_by = proposed_by WHERE class = 'EDITORIAL'
                            """));
            assertTrue(String.valueOf(refused.getMessage()).contains("change_sets_second_person"));
        }
    }
}
