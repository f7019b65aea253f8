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
            browser.says("Hva må være oppfylt?", "Det vilkårene gjelder, trer i kraft, men vises som foreløpig")
                    .axe()
                    .screenshot("vedta-vilkar");
            sets.done(sets.office, set, "decide", """
                    {"outcome": "ADOPTED", "effect": "AT_ONCE", "decision": {"outcome": "AS_PROPOSED"}, "conditions": [
                      {"text": "Finansieringen er avklart", "owner": "Helse Vest RHF", "due": "2026-03-01"},
                      {"text": "Forskriften er endret"}]}
                    """);
            browser.visit(page)
                    .says("Foreløpig", "til vilkårene er oppfylt eller frafalt", "Finansieringen er avklart")
                    .axe()
                    .screenshot("endring-vilkar");
            browser.visit("/oppfolging")
                    .says("Finansieringen er avklart", "Helse Vest RHF", "Forskriften er endret", "ingen frist")
                    .axe()
                    .screenshot("oppfolging");
            browser.page().click("td a, th a");
            browser.says("Finansieringen er avklart", "1. mars 2026", "Hva har skjedd?")
                    .axe()
                    .screenshot("vilkar");
            browser.visit("/aktivitet/" + SmallPlan.PROXY)
                    .says("Fullmakt for alle", "Foreløpig", "Til dette er oppfylt: Finansieringen er avklart")
                    .axe()
                    .screenshot("aktivitet-forelopig");
            browser.visit("/veikart").says("Fullmakt for alle foreløpig").axe().screenshot("veikart-forelopig");
            browser.visit("/raad/portefoljeradet/sak/2026/18")
                    .says("Finansieringen er avklart", "Forskriften er endret")
                    .axe()
                    .screenshot("sak-vilkar");
        }
    }
}
