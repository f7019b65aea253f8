package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sets under way when what they change leaves the plan, or is to. */
@SuppressWarnings("NullAway.Init")
class GoneIT {
    private static final String AT_ONCE =
            "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\", " + SetsByApi.DECISION + "}";
    private static final String WITH = "{\"with\": [\"" + SmallPlan.LIMIT + "\"]}";

    private SetsByApi sets;
    private Client owner;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
        owner = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        owner.post("/logg-inn", Map.of("brukernavn", "malansvarlig", "passord", "malansvarlig"));
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    private void done(String key, String kind, String after) {
        sets.done(sets.office, sets.proposed(sets.write("", key, kind, after)), "decide", AT_ONCE);
    }

    private String page(String set) {
        return set.replace(SetsByApi.SETS, "/endringer");
    }

    @Test
    void mergeIsSeenBesideWhatItTakesOut() {
        String mine = sets.write("", SmallPlan.LIMIT, "RENAME", "{\"name\": \"Nytt navn\"}");
        String merge = sets.write("", SmallPlan.PROXY, "MERGE", WITH);
        assertTrue(owner.get(page(mine)).text().contains("href=\"" + page(merge) + "\""));
        assertTrue(owner.get(page(merge)).text().contains("href=\"" + page(mine) + "\""));
    }

    @Test
    void whatWasMergedIsNamedWithWhatItWentIntoAndWhatWasWanted() {
        String mine = sets.write("", SmallPlan.LIMIT, "RENAME", "{\"name\": \"Nytt navn\"}");
        done(SmallPlan.PROXY, "MERGE", WITH);
        for (String path : new String[] {page(mine), page(mine) + "/konflikt"}) {
            String told = owner.get(path).text();
            assertTrue(told.contains("Slått sammen med"), path);
            assertTrue(told.contains("<a href=\"/aktivitet/" + SmallPlan.PROXY + "\""), path);
            assertTrue(told.contains("Tilgangsbegrensning i samhandling") && told.contains("Nytt navn"), path);
        }
        assertTrue(sets.office.get(mine).status() == 200);
        Reply refused = sets.owner.postJson(mine + "/submit", "{}");
        assertTrue(refused.text().contains("\"name\":\"Tilgangsbegrensning i samhandling\""), refused.text());
    }

    @Test
    void setOfWhichNothingCanStandIsWithdrawnOnThePage() {
        String mine = sets.write(
                "", SmallPlan.PROXY, "SPLIT", "{\"into\": [{\"name\": \"Del én\"}, {\"name\": \"Del to\"}]}");
        done(SmallPlan.PROXY, "CLOSE", "{}");
        String told = owner.get(page(mine) + "/konflikt").text();
        assertTrue(told.contains("Ingenting av forslaget kan stå") && told.contains("Del én"), told);
        assertFalse(told.contains("type=\"radio\""), told);
        assertTrue(told.contains("action=\"" + page(mine) + "/trekk\""), told);
        Reply gone = owner.post(page(mine) + "/trekk", Map.of("revision", "0", "trekk-reason", "Den er avsluttet"));
        assertEquals(303, gone.status());
    }

    @Test
    void closingWhatHasAnotherNameOffersNoOtherWords() {
        String mine = sets.write("", SmallPlan.PROXY, "CLOSE", "{}");
        done(SmallPlan.PROXY, "RENAME", "{\"name\": \"Deres navn\"}");
        assertTrue(owner.get(page(mine)).text().contains("står ikke lenger i planen"));
        String told = owner.get(page(mine) + "/konflikt").text();
        assertFalse(told.contains("value=\"OTHER\""), told);
        assertTrue(told.contains("denne endringen går ut av forslaget"), told);
        String change = told.replaceFirst("(?s).*name=\"valg-(\\d+)-name\".*", "$1");
        Map<String, String> theirs = Map.of("revision", "0", "valg-" + change + "-name", "THEIRS");
        Reply none = owner.post(page(mine) + "/konflikt", theirs);
        assertEquals(422, none.status());
        assertTrue(none.text().contains("action=\"" + page(mine) + "/trekk\""), none.text());
    }

    @Test
    void whatHadTheNameOrKeyBeforeLeadsToWhatTookOver() {
        done(SmallPlan.PROXY, "RENAME", "{\"name\": \"Et annet navn\"}");
        done(SmallPlan.PROXY, "MERGE", WITH);
        for (String typed :
                new String[] {SmallPlan.LIMIT, "Fullmakt konsept for voksne", "Tilgangsbegrensning i samhandling"}) {
            Map<String, String> form = Map.of("addKind", "activity.RESCHEDULE", "addWhat", typed, "add", "add");
            Reply found = owner.post("/endringer/ny", form);
            assertEquals(422, found.status(), typed);
            assertTrue(found.text().contains("Ingenting heter «" + typed), found.text());
            assertTrue(found.text().contains("name=\"pick\" value=\"" + SmallPlan.PROXY + "\""), found.text());
        }
    }

    @Test
    void newDatesOfAnActivityAreOneStepAwayAndAllThatIsMissingIsToldAtOnce() {
        String blank = owner.get("/endringer/ny?aktivitet=" + SmallPlan.PROXY).text();
        assertTrue(blank.contains("aktivitet=" + SmallPlan.PROXY + "&amp;slag=RESCHEDULE"), blank);
        String begun = owner.get("/endringer/ny?aktivitet=" + SmallPlan.PROXY + "&slag=RESCHEDULE")
                .text();
        assertTrue(begun.contains("name=\"c1-startsOn\"") && begun.contains("2026-03-01"), begun);
        Reply empty = owner.post("/endringer/ny", Map.of("title", "Ny", "c1-kind", "activity.CREATE"));
        assertEquals(422, empty.status());
        assertTrue(
                empty.text().contains("href=\"#c1-name\"") && empty.text().contains("href=\"#c1-subGoal\""),
                empty.text());
    }
}
