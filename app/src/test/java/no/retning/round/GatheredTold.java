package no.retning.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import no.retning.web.Client;

/** What a gathered draft tells of the proposals it was made of, and what these tell when it is decided. */
final class GatheredTold {
    private GatheredTold() {}

    /** @param page the text of the page of the draft */
    static void inTheDraft(String page) {
        assertTrue(page.contains("Foreslått av Helse Vest RHF"), page);
        assertTrue(page.contains("Vi trenger det"), "the reason of whoever proposed it");
    }

    /** Of three changes one was left out for another proposal; of two that said the same the office took the first. */
    static void inTheSource(Client api, Client pages, long source, long draft) {
        String told = api.get("/api/v1/changesets/" + source).text();
        assertTrue(told.contains("\"status\":\"GATHERED\"") && told.contains("\"gatheredIn\":" + draft), told);
        String as = "\"gatheredAs\":{\"changeSet\":" + draft + ",\"outcome\":";
        assertEquals(2, told.split(Pattern.quote(as + "\"ADOPTED\""), -1).length - 1, told);
        assertEquals(1, told.split(Pattern.quote(as + "null"), -1).length - 1, told);
        String page = pages.get("/endringer/" + source).text();
        assertTrue(page.contains("og behandlet der"), page);
        assertTrue(page.contains("Vedtatt") && page.contains("Ikke tatt med"), page);
        String whole = api.get("/api/v1/changesets/" + draft).text();
        assertTrue(whole.contains("\"source\":{\"changeSet\":" + source + ",\"by\":\"Helse Vest RHF\""), whole);
    }
}
