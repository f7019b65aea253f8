package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import no.retning.edition.EditionPublishing;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Problem;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decided set that does not fit the plan when a version is published: settled or ended, with what was decided kept. */
@SuppressWarnings("NullAway.Init")
class SettlingDecidedIT {
    private TestRetning retning;
    private FoundedPlan plan;
    private long set;
    private Client office;

    @BeforeEach
    void twoSetsOfWhichOneCannotComeIntoForce() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 4);
        plan.wait("Først", FoundedPlan.change(1, ChangeKind.RENAME, "name", "Det første navnet"));
        set = plan.wait(
                "Så",
                FoundedPlan.change(1, ChangeKind.RENAME, "name", "Det andre navnet"),
                FoundedPlan.change(2, ChangeKind.DESCRIBE, "description", "Ny tekst"));
        publish("2026-08");
        assertTrue(plan.set(set).waiting());
        office = retning.client().with("Sec-Fetch-Site", "same-origin");
        office.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"));
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    private void publish(String label) {
        plan.office(() -> retning.bean(EditionPublishing.class).publish(label, "Versjon " + label, null));
    }

    private String choose(String choice) {
        String id = plan.changes(set).getFirst() + "-name";
        String page = "/endringer/" + set + "/konflikt";
        Reply form = office.get(page);
        assertEquals(200, form.status());
        assertTrue(form.text().contains("Det vedtatte gjelder"), form.text());
        assertFalse(form.text().contains("Noe annet"), form.text());
        Reply done = office.post(
                page, Map.of("revision", String.valueOf(plan.set(set).revision()), "valg-" + id, choice));
        assertEquals(303, done.status(), done.text());
        return office.get("/endringer/" + set).text();
    }

    @Test
    void whatWasDecidedHoldsAgainstThePlanAsItIsNow() {
        choose("MINE");
        publish("2026-09");
        assertEquals("Det andre navnet", plan.activity(1, plan.now()).name());
        assertEquals("Ny tekst", plan.activity(2, plan.now()).description());
        assertEquals(
                List.of(
                        "MINE|{\"name\": \"Aktivitet 1\"}|{\"name\": \"Det første navnet\"}|{\"name\": \"Det andre navnet\"}"),
                retning.database()
                        .list("SELECT concat_ws('|', choice, base, theirs, decided) FROM change_settlements"));
    }

    @Test
    void planStandsInOneFieldAndTheRestIsCarriedOut() {
        String page = choose("THEIRS");
        assertTrue(page.contains("Vedtatt, ikke gjennomført"), page);
        publish("2026-09");
        assertEquals("Det første navnet", plan.activity(1, plan.now()).name());
        assertEquals("Ny tekst", plan.activity(2, plan.now()).description());
        ChangeRow lapsed = plan.rows(set).getFirst();
        assertEquals(Outcome.LAPSED, lapsed.outcome());
        assertEquals(Map.of("name", "Det andre navnet"), lapsed.adopted());
        assertEquals(
                List.of("1"),
                retning.database().list("SELECT count(*) FROM audit_log WHERE act = 'SETTLE_CHANGE_SET'"));
    }

    @Test
    void endedSetStaysDecidedAndIsNeverCarriedOut() {
        String page = "/endringer/" + set;
        assertTrue(office.get(page).text().contains("Avslutt uten å gjennomføre"));
        assertEquals(422, office.post(page + "/trekk", Map.of("reason", "")).status());
        assertEquals(
                303,
                office.post(page + "/trekk", Map.of("trekk-reason", "Navnet er alt endret"))
                        .status());
        assertEquals("LAPSED", plan.set(set).state());
        assertEquals("Navnet er alt endret", plan.set(set).endedReason());
        assertTrue(retning.client().get(page).text().contains("Vedtatt, men ikke gjennomført"));
        publish("2026-09");
        assertNull(plan.activity(2, plan.now()).description());
        assertEquals(
                List.of("2"),
                retning.database().list("SELECT count(*) FROM change_settlements WHERE choice = 'WITHDRAWN'"));
    }

    @Test
    void onlyTheOfficeAndOnlyWhatConflicts() {
        Reply other = retning.client()
                .as("malansvarlig")
                .postJson("/api/v1/changesets/" + set + "/settle", "{\"settlements\": []}");
        assertEquals(403, other.status(), other.text());
        long fits = plan.wait("Passer", FoundedPlan.change(3, ChangeKind.RENAME, "name", "Passer"));
        var refused = assertThrows(
                Problem.class,
                () -> plan.office(() -> {
                    retning.bean(Life.class).withdraw(fits, null, "Angret");
                    return fits;
                }));
        assertEquals(Problem.Code.CONFLICT, refused.code());
        assertTrue(plan.set(fits).waiting());
    }
}
