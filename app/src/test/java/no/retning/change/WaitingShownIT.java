package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is decided and waits for the next version is told with its values, and what is asked about before it is decided. */
@SuppressWarnings("NullAway.Init")
class WaitingShownIT {
    private static final String ACTIVITY = "/aktivitet/" + SmallPlan.PROXY;

    private SetsByApi sets;
    private Client office;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
        office = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        office.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"));
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    @Test
    void newValueIsShownBeforeItIsInForceAndThatItIsProvisional() {
        String set = sets.proposed(sets.write("", SmallPlan.PROXY, "RESCHEDULE", "{\"startsOn\": \"2027-07-01\"}"));
        assertEquals(1, sets.get(sets.office, set).get("goals").size());
        sets.done(sets.office, set, "decide", """
                {"outcome": "ADOPTED", "effect": "NEXT_VERSION", "decision": {"outcome": "AS_PROPOSED"},
                 "conditions": [{"text": "Finansieringen er avklart"}]}
                """);
        String page = sets.reader.get(ACTIVITY).text();
        assertTrue(page.contains("Vedtatt, gjelder fra neste versjon: Nye datoer"), page);
        assertTrue(page.contains("1. juli 2027"), page);
        assertTrue(page.contains("foreløpig"), page);
        var decided = sets.get(sets.reader, "/api/v1/activities/" + SmallPlan.PROXY)
                .get("decided")
                .get(0);
        assertEquals("2027-07-01", text(decided, "after", "startsOn"));
        assertTrue(decided.get("provisional").getBooleanValue());
    }

    @Test
    void conditionsAndWhatEndsThemAreToldInFullBeforeTheDecision() {
        String later = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Senere navn\"}"));
        sets.done(
                sets.office,
                later,
                "decide",
                "{\"outcome\": \"ADOPTED\", \"effect\": \"2031-01-01\", " + SetsByApi.DECISION + "}");
        String now = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Navn nå\"}"));
        String page = now.replace(SetsByApi.SETS, "/endringer");
        Map<String, String> form = new HashMap<>(Map.of(
                "revision", "2",
                "outcome", "ADOPTED",
                "effect", "AT_ONCE",
                "condition-1-text", "Loven er vedtatt",
                "condition-1-owner", "Helse Vest RHF",
                "condition-1-due", "2027-03-01",
                "condition-1-changes", "1"));
        String shown = office.post(page + "/vedta", form).text();
        for (String told : List.of("Vilkår: Loven er vedtatt", "Helse Vest RHF", "1. mars 2027", "Gjelder endring")) {
            assertTrue(shown.contains(told), shown);
        }
        assertTrue(shown.contains("gjelder bare til 1. januar 2031"), shown);
        assertTrue(shown.contains("href=\"" + later.replace(SetsByApi.SETS, "/endringer") + "\""), shown);
    }

    @Test
    void caseThatIsNoneIsToldAsItWasWritten() {
        String set = sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Navn\"}");
        sets.done(sets.owner, set, "submit", "{}");
        Reply none = office.post(
                set.replace(SetsByApi.SETS, "/endringer") + "/sak",
                Map.of("caseNumber", "tull 99/99", "revision", "1"));
        assertEquals(422, none.status());
        assertTrue(none.text().contains("tull 99/99"), none.text());
        assertFalse(none.text().contains("tull/2099/99"), none.text());
        assertTrue(none.text().contains("href=\"#caseNumber\""), none.text());
    }
}
