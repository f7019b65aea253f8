package no.retning.change;

import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.Test;

/** Classes and grounds in a browser: the rules, a correction that waits for a second person, what was reported. */
class GroundBrowserIT {
    @Test
    void pagesOfClassesAndGroundsAreWholeAndAccessible() {
        try (SetsByApi sets = new SetsByApi();
                Browser browser = signedIn(sets.retning, "sekretariat")) {
            String editorial = sets.write(
                    "\"class\": \"EDITORIAL\"", SmallPlan.LATER, "RENAME", "{\"name\": \"Fullmakt i Norden\"}");
            String reported = sets.write(
                    sets.office,
                    "\"ground\": {\"type\": \"OWNER_PLAN\", \"body\": \"Helse Vest RHF\", \"text\": \"Vedtatt i styret.\"}",
                    SmallPlan.PROXY,
                    "RESCHEDULE",
                    "{\"startsOn\": \"2027-07-01\"}");
            sets.done(sets.office, reported, "submit", "{}");
            browser.visit("/administrasjon/rad-og-endringer")
                    .says("Råd og endringer", "Si fra")
                    .axe()
                    .screenshot("rad-og-endringer");
            browser.visit(page(editorial))
                    .says("Fullmakt over landegrenser", "i Norden", "Bekrefter du den, endres planen straks")
                    .axe()
                    .screenshot("endring-redaksjonell");
            browser.visit(page(reported))
                    .says("Meldt, ikke i veikartet", "Helse Vest RHF", "Vedtatt i styret.")
                    .axe()
                    .screenshot("endring-meldt");
            browser.visit("/aktivitet/" + SmallPlan.PROXY)
                    .says("Meldt, ikke i veikartet", "juli 2027")
                    .axe()
                    .screenshot("aktivitet-meldt");
            browser.visit("/veikart").says("meldt, ikke i veikartet:").axe().screenshot("veikart-meldt");
            browser.visit("/endringer/ny").page().click("summary");
            browser.says("Hva slags grunnlag?", "Hvem står bak?").axe().screenshot("endringer-ny-grunnlag");
            sets.done(sets.office, reported, "propose", SetsByApi.CASE);
            browser.visit(page(reported) + "/vedta")
                    .page()
                    .click("summary:text-is('Noter hvem som fastsatte endringene')");
            browser.says("Fastsatt av", "Rådene gir råd.").axe().screenshot("vedta-fastsatt");
            sets.done(
                    sets.office,
                    reported,
                    "decide",
                    "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\", " + SetsByApi.DECISION
                            + ", \"adoptedBy\": {\"body\": \"Helsedirektoratet\", \"date\": \"2026-10-05\"}}");
            browser.visit("/aktivitet/" + SmallPlan.PROXY).page().click("dd:has-text('2027') .ground summary");
            browser.says("Tilrådd i", "Fastsatt av Helsedirektoratet").axe().screenshot("aktivitet-grunnlag");
        }
    }

    private static String page(String set) {
        return set.replace(SetsByApi.SETS, "/endringer");
    }

    static Browser signedIn(TestRetning retning, String user) {
        Browser browser = Browser.open(retning.address());
        var page = browser.visit("/logg-inn").page();
        page.fill("#brukernavn", user);
        page.fill("#passord", user);
        page.press("#passord", "Enter");
        page.waitForURL(address -> !address.contains("/logg-inn"));
        return browser;
    }
}
