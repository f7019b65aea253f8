package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions by form: written with the decision, settled on a page of their own. */
@SuppressWarnings("NullAway.Init")
class ConditionFormsIT {
    private static final String ACTIVITY = "/api/v1/activities/" + SmallPlan.PROXY;

    private SetsByApi sets;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    @Test
    void formOfTheDecisionTakesConditions() {
        String set = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Nytt\"}"));
        String page = set.replace(SetsByApi.SETS, "/endringer");
        Client office = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        office.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"));
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "outcome", "ADOPTED",
                "effect", "AT_ONCE",
                "adoptedText", "Rådet slutter seg til.",
                "decisionOutcome", "AS_PROPOSED",
                "condition-1-text", "Loven er vedtatt",
                "condition-1-changes", "1"));
        Reply shown = office.post(page + "/vedta", form);
        assertTrue(shown.text().contains("Vilkår: Loven er vedtatt"), shown.text());
        form.put("condition-1-changes", "4");
        assertTrue(office.post(page + "/vedta", form).text().contains("href=\"#condition-1-changes\""));
        form.put("condition-1-changes", "");
        form.put("confirmed", "yes");
        assertEquals(303, office.post(page + "/vedta", form).status());
        assertTrue(provisional());
        String condition = condition();
        assertEquals(
                422,
                office.post(condition, Map.of("standing", "MET", "revision", "0", "date", "2026-02-01"))
                        .status());
        assertEquals(
                303,
                office.post(
                                condition,
                                Map.of("standing", "MET", "revision", "0", "date", today(), "note", "Kunngjort."))
                        .status());
        assertEquals(
                409,
                office.post(
                                condition,
                                Map.of("standing", "WAIVED", "revision", "0", "date", today(), "note", "Sent ute."))
                        .status());
        assertFalse(provisional());
    }

    private String condition() {
        return "/vilkar/"
                + sets.get(sets.reader, "/api/v1/conditions")
                        .get("items")
                        .get(0)
                        .get("id")
                        .getNumberValue();
    }

    private String today() {
        return sets.retning
                .database()
                .list("SELECT (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date")
                .getFirst();
    }

    private boolean provisional() {
        return sets.get(sets.reader, ACTIVITY).get("provisional").getBooleanValue();
    }
}
