package no.retning.portfolio;

import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static no.retning.change.Things.thing;

import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.Test;

/** The pages of initiatives and the form that changes one, in a browser. */
class InitiativeBrowserIT {
    @Test
    void pagesAreWholeAndAccessible() {
        try (var retning = TestRetning.start();
                var browser = Browser.open(retning.address())) {
            var plan = FoundedPlan.found(retning, 2);
            plan.adopt(
                    "Nye tiltak",
                    creation("initiative", "name", "Felles prøvesvar", "goal", "1", "activities", List.of(key(1))),
                    creation("initiative", "name", "Ny kandidat", "goal", "2", "lifecycle", "CANDIDATE"));
            plan.adopt(
                    "Avhengighet",
                    thing(
                            "initiative",
                            "T-0001",
                            ChangeKind.LINK,
                            "dependsOn",
                            List.of(Map.of("initiative", "T-0002", "what", "innlogging"))));
            signIn(browser);
            browser.visit("/portefolje/tiltak").says("Felles prøvesvar").axe().screenshot("tiltak-liste");
            browser.visit("/portefolje/tiltak/T-0001")
                    .says("Avhenger av", "innlogging", "Nye koblinger")
                    .axe()
                    .screenshot("tiltak");
            browser.visit("/portefolje/kandidater").says("Ny kandidat").axe().screenshot("kandidater");
            var page = browser.visit("/portefolje/tiltak/T-0002").page();
            page.check("#met-FUNDING-YES");
            page.fill("#evidence-FUNDING", "Bevilget i 2027");
            page.click("text=Lagre vurderingen");
            browser.says("1 av 6 kriterier er oppfylt").axe().screenshot("kandidat");
            page = browser.visit("/endringer/ny?tiltak=T-0001").page();
            page.selectOption("#addKind", "initiative.LINK");
            page.click("button[name=add]");
            page.waitForSelector("#c1-dependsOn");
            browser.says("Hovedmål", "Støtter også").axe().screenshot("tiltak-koble");
        }
    }

    private static void signIn(Browser browser) {
        var page = browser.visit("/logg-inn").page();
        page.fill("#brukernavn", "sekretariat");
        page.fill("#passord", "sekretariat");
        page.press("#passord", "Enter");
        page.waitForURL(address -> !address.contains("/logg-inn"));
    }
}
