package no.retning.change;

import no.retning.web.Browser;
import org.junit.jupiter.api.Test;

/** Conditions in a browser: written with the decision, followed up, and shown as provisional in words and shape. */
class ConditionBrowserIT {
    @Test
    void pagesOfConditionsAreWholeAndAccessible() {
        try (SetsByApi sets = new SetsByApi();
                Browser browser = GroundBrowserIT.signedIn(sets.retning, "sekretariat")) {
            String set = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Fullmakt for alle\"}"));
            String page = set.replace(SetsByApi.SETS, "/endringer");
            browser.visit(page + "/vedta").page().click("summary:text-is('Vedtaket har vilkår')");
            browser.axe().screenshot("vedta-vilkar");
            sets.done(sets.office, set, "decide", """
                    {"outcome": "ADOPTED", "effect": "AT_ONCE", "decision": {"outcome": "AS_PROPOSED"}, "conditions": [
                      {"text": "Finansieringen er avklart", "owner": "Helse Vest RHF", "due": "2026-03-01"},
                      {"text": "Forskriften er endret"}]}
                    """);
            browser.visit(page).axe().screenshot("endring-vilkar");
            browser.visit("/oppfolging").axe().screenshot("oppfolging");
            browser.page().click("td a, th a");
            browser.axe().screenshot("vilkar");
            browser.visit("/aktivitet/" + SmallPlan.PROXY).axe().screenshot("aktivitet-forelopig");
            browser.visit("/veikart").axe().screenshot("veikart-forelopig");
            browser.visit("/raad/portefoljeradet/sak/2026/18").axe().screenshot("sak-vilkar");
        }
    }
}
