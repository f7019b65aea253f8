package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.retning.council.CaseDraft;
import no.retning.council.CasePreparing;
import no.retning.council.MeetingDraft;
import no.retning.council.MeetingKeeping;
import no.retning.people.CurrentPerson;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Mine oppgaver": each sees what waits for them, on the front page and by the API, and nobody sees another's. */
@SuppressWarnings("NullAway.Init")
class TasksIT {
    private static final String RENAME = "{\"name\": \"Fullmakt for voksne\"}";
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));

    private SetsByApi sets;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
        meeting("8", today.minusDays(2), "98");
        meeting("9", today.plusDays(9), "99");
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    @Test
    void setIsATaskOfWhoeverIsNext() {
        String set = sets.write("", SmallPlan.PROXY, "RENAME", RENAME);
        assertTrue(tasks(sets.owner).contains("DRAFT 1"), tasks(sets.owner)::toString);
        assertFalse(tasks(sets.subject).contains("DRAFT 1"), "another's draft");
        sets.done(sets.owner, set, "submit", "{}");
        assertTrue(tasks(sets.office).contains("SUBMITTED 1"), tasks(sets.office)::toString);
        assertEquals(List.of(), tasks(sets.owner));
        sets.done(sets.office, set, "return", "{\"reason\": \"Si hvorfor.\"}");
        assertEquals(List.of("RETURNED 1"), tasks(sets.owner));
        var task = sets.get(sets.owner, "/api/v1/me/tasks").get("items").get(0);
        assertEquals(set.replace(SetsByApi.SETS, "/endringer"), text(task, "address"));
        assertEquals("Ett av endringsforslagene dine er kommet i retur", text(task, "text"));
    }

    @Test
    void editorialSetWaitsForASecondPerson() {
        sets.write("\"class\": \"EDITORIAL\"", SmallPlan.PROXY, "RENAME", RENAME);
        assertEquals(List.of(), tasks(sets.owner));
        assertEquals(List.of("EDITORIAL 1"), tasks(sets.subject));
        assertTrue(tasks(sets.office).contains("EDITORIAL 1"));
    }

    @Test
    void meetingWaitsForItsReadersAndThenForItsDecisions() {
        assertEquals(List.of("PAPERS 1"), tasks(as("radsmedlem")));
        assertTrue(
                tasks(sets.office).stream().anyMatch(task -> task.startsWith("UNDECIDED ")),
                tasks(sets.office)::toString);
        assertFalse(tasks(sets.office).contains("PAPERS 1"));
    }

    @Test
    void frontPageTellsTheSameAndSaysSoWhenNothingWaits() {
        assertTrue(front("radsmedlem").contains("Les én sak til neste møte"));
        assertTrue(front("leder").contains("Ingenting venter på deg nå."));
        assertFalse(sets.reader.get("/").text().contains("Mine oppgaver"));
        assertEquals(403, sets.reader.get("/api/v1/me/tasks").status());
    }

    private String front(String user) {
        var client = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        client.post("/logg-inn", Map.of("brukernavn", user, "passord", user));
        return client.get("/").text();
    }

    private Client as(String user) {
        return sets.retning.client().as(user);
    }

    private List<String> tasks(Client client) {
        var items = sets.get(client, "/api/v1/me/tasks").get("items").values();
        return StreamSupport.stream(items.spliterator(), false)
                .map(task -> text(task, "code") + " " + task.get("count").getIntValue())
                .filter(task -> !task.startsWith("UNEXPLAINED"))
                .toList();
    }

    private void meeting(String number, LocalDate day, String theCase) {
        String year = String.valueOf(day.getYear());
        sets.retning.bean(CurrentPerson.class).actingAs("sekretariat", () -> {
            sets.retning
                    .bean(MeetingKeeping.class)
                    .create(new MeetingDraft("portefoljeradet", number + "/" + year, day.toString(), null, "CALLED"));
            sets.retning
                    .bean(CasePreparing.class)
                    .create(new CaseDraft(
                            "portefoljeradet",
                            year,
                            theCase,
                            number + "/" + year,
                            "En sak",
                            "APPROVAL",
                            null,
                            List.of()));
        });
    }
}
