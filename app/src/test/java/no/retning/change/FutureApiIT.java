package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is decided and takes effect later, as pages, API and files tell it. */
@SuppressWarnings("NullAway.Init")
class FutureApiIT {
    private static final String ACTIVITY = "/api/v1/activities/" + SmallPlan.PROXY;
    private SetsByApi sets;
    private LocalDate day;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
        day = LocalDate.now(ZoneId.of("Europe/Oslo")).plusYears(2).withDayOfYear(1);
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    private String renamed() {
        return sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Fullmakt for alle\"}"));
    }

    private static String adopted(String effect) {
        return "{\"outcome\": \"ADOPTED\", \"effect\": \"" + effect + "\", " + SetsByApi.DECISION + "}";
    }

    @Test
    void dateAheadIsTheStartOfThatDayAndIsToldInTheApi() {
        String set = renamed();
        var decided = sets.done(sets.office, set, "decide", adopted(day.toString()));
        String start = day.atStartOfDay(ZoneId.of("Europe/Oslo")).toInstant().toString();
        assertEquals(start, text(decided, "effect"));
        assertEquals(start, text(decided, "effectiveAt"));
        assertEquals("Fullmakt konsept for voksne", sets.name(SmallPlan.PROXY));
        String found =
                sets.reader.get("/api/v1/search?kind=CHANGE_SET&q=forslag").text();
        assertTrue(found.contains("\"state\":\"AHEAD\""), found);
        var coming = sets.get(sets.reader, ACTIVITY).get("decided").get(0);
        assertEquals("RENAME", text(coming, "kind"));
        assertEquals(start, text(coming, "effectiveFrom"));
        assertEquals("Fullmakt for alle", text(sets.get(sets.reader, ACTIVITY + "?asOf=" + day), "name"));
        assertEquals(
                0,
                sets.get(sets.reader, ACTIVITY + "/history?asOf=" + day.minusDays(2))
                                .get("items")
                                .size()
                        - 1);
    }

    @Test
    void pageOfTheActivitySaysWhatItWillSayAndFromWhen() {
        String set = renamed().replace(SetsByApi.SETS, "/endringer");
        sets.done(sets.office, set.replace("/endringer", SetsByApi.SETS), "decide", adopted(day.toString()));
        String page = sets.reader.get("/aktivitet/" + SmallPlan.PROXY).text();
        assertTrue(page.contains("Fra 1. januar " + day.getYear() + ": Nytt navn"), page);
        assertTrue(page.contains("Vedtatt, gjelder fra 1. januar " + day.getYear()), page);
        assertTrue(page.contains("for alle"), page);
        assertFalse(sets.reader
                .get("/aktivitet/" + SmallPlan.PROXY + "?per=2026-02-01")
                .text()
                .contains("for alle"));
        String decided = sets.reader.get(set).text();
        assertTrue(decided.contains("Vedtatt, gjelder fra 1. januar " + day.getYear()), decided);
        assertTrue(sets.reader.get("/endringer").text().contains("Vedtatt, gjelder senere"));
        assertTrue(sets.reader.get("/raad/portefoljeradet/sak/2026/18").text().contains("Vedtatt, gjelder senere"));
        String line = sets.reader
                .get("/aktiviteter.csv")
                .text()
                .lines()
                .filter(it -> it.startsWith(SmallPlan.PROXY))
                .findFirst()
                .orElseThrow();
        assertTrue(
                line.contains("Nytt navn (Navn Fullmakt for alle): vedtatt, gjelder fra 1. januar " + day.getYear()),
                line);
    }

    @Test
    void wrongTimesAreToldAtTheirField() {
        String set = renamed();
        for (String wrong : List.of("2026-01-01", "3026-01-01", "AT_TIME", "snart")) {
            Reply refused = sets.office.postJson(set + "/decide", adopted(wrong));
            assertEquals(422, refused.status(), refused.text());
            assertEquals(List.of("effect"), sets.fields(refused), wrong);
        }
        assertEquals("PROPOSED", text(sets.get(sets.office, set), "status"));
    }

    @Test
    void officeDecidesByFormFromADateAhead() {
        String set = renamed().replace(SetsByApi.SETS, "/endringer");
        Client office = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        office.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"));
        Map<String, String> form = new HashMap<>(Map.of(
                "outcome", "ADOPTED",
                "effect", "AT_TIME",
                "adoptedText", "Rådet slutter seg til.",
                "decisionOutcome", "AS_PROPOSED",
                "confirmed", "yes"));
        Reply missing = office.post(set + "/vedta", form);
        assertEquals(422, missing.status());
        assertTrue(missing.text().contains("Skriv datoen det skal gjelde fra."), missing.text());
        form.put("effectOn", "2026-01-01");
        assertTrue(office.post(set + "/vedta", form).text().contains("Tidspunktet må være fram i tid."));
        form.put("effectOn", day.toString());
        assertEquals(303, office.post(set + "/vedta", form).status());
        assertEquals("Fullmakt konsept for voksne", sets.name(SmallPlan.PROXY));
        assertTrue(office.get(set).text().contains("Vedtatt, gjelder fra 1. januar " + day.getYear()));
    }

    @Test
    void clashIsToldOnBothSetsInPageAndApi() {
        String later = renamed();
        sets.done(sets.office, later, "decide", adopted(day.toString()));
        String now = sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Imens\"}");
        sets.done(sets.owner, now, "submit", "{}");
        sets.done(sets.office, now, "propose", SetsByApi.CASE);
        sets.done(sets.office, now, "decide", "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\"}");
        assertEquals("Imens", sets.name(SmallPlan.PROXY));
        for (String set : List.of(later, now)) {
            var clash = sets.get(sets.reader, set).get("clashes").get(0);
            assertEquals("name", text(clash, "field"));
            assertTrue(sets.reader
                    .get(set.replace(SetsByApi.SETS, "/endringer"))
                    .text()
                    .contains("Kolliderer med et annet vedtak"));
        }
    }
}
