package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.retning.start.TestRetning;
import no.retning.web.Browser;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.Test;

/** The pages of sets that are in trouble or at an end, in a browser. */
class ChangeSetStatesIT {
    private static final String SETS = "/api/v1/changesets";

    @Test
    void setsInTroubleSayWhatToDo() {
        try (TestRetning retning = SmallPlan.start();
                Browser browser = Browser.open(retning.address())) {
            Client owner = retning.client().as("malansvarlig");
            Client office = retning.client().as("sekretariat");
            String waiting = written(owner, "Venter", SmallPlan.LATER, "Fullmakt i hele Norden");
            proposed(owner, office, waiting);
            decided(office, waiting, "NEXT_VERSION");
            String returned = written(owner, "I retur", SmallPlan.PROXY, "Fullmakt for de fleste");
            send(owner, returned, "submit", "{}");
            send(office, returned, "return", "{\"reason\": \"Skriv hvem det gjelder.\"}");
            String rejected = written(owner, "Avslått", SmallPlan.WHOLE, "Fullmakter der du er");
            proposed(owner, office, rejected);
            send(office, rejected, "decide", "{\"outcome\": \"REJECTED\"}");
            String moved = written(owner, "Nytt navn på fullmakt", SmallPlan.PROXY, "Fullmakt for voksne");
            String first = written(owner, "Navnet som kom først", SmallPlan.PROXY, "Fullmakt, nytt konsept for alle");
            proposed(owner, office, first);
            decided(office, first, "AT_ONCE");

            var page = browser.visit("/logg-inn?til=/endringer").page();
            page.fill("#brukernavn", "malansvarlig");
            page.fill("#passord", "malansvarlig");
            page.press("#passord", "Enter");
            page.waitForSelector("#gruppe-forMe");
            browser.axe().screenshot("endringer-alle");
            browser.visit(page(moved)).axe().screenshot("endring-planen-flyttet");
            page.click("main button:text-is('Send inn')");
            page.waitForSelector(".sides-3");
            assertTrue(page.textContent("main").contains("Da forslaget ble skrevet"));
            browser.axe().screenshot("endring-konflikt");
            browser.visit(page(moved) + "/konflikt").axe().screenshot("endring-avgjor");
            browser.visit(page(returned)).axe().screenshot("endring-i-retur");
            browser.visit(page(waiting)).axe().screenshot("endring-venter");
            browser.visit(page(rejected)).axe().screenshot("endring-avslatt");
            browser.visit("/endringer/ny?aktivitet=" + SmallPlan.PROXY);
            assertEquals(SmallPlan.PROXY, page.inputValue("#addWhat"));
            page.fill("#title", "");
            page.press("#title", "Enter");
            page.waitForSelector(".ds-error-summary");
            browser.axe().screenshot("endringer-ny-feil");
        }
    }

    private static String written(Client owner, String title, String key, String name) {
        String body = """
                {"title": "%s", "changes": [{"subject": "activity", "key": "%s", "kind": "RENAME", "after": {"name": "%s"}}]}
                """.formatted(title, key, name);
        return owner.postJson(SETS, body).header("Location");
    }

    private static void proposed(Client owner, Client office, String set) {
        send(owner, set, "submit", "{}");
        send(office, set, "propose", "{\"case\": {\"council\": \"portefoljeradet\", \"year\": 2026, \"number\": 18}}");
    }

    private static void decided(Client office, String set, String effect) {
        String body = """
                {"outcome": "ADOPTED", "effect": "%s", "decision": {"adoptedText": "Rådet slutter seg til.", "outcome": "AMENDED"}}
                """.formatted(effect);
        send(office, set, "decide", body);
    }

    private static void send(Client client, String set, String act, String body) {
        Reply reply = client.postJson(set + "/" + act, body);
        assertEquals(200, reply.status(), reply.text());
    }

    private static String page(String set) {
        return set.replace(SETS, "/endringer");
    }
}
