package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.change.ProposedChange;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.Test;

/** A later list as the secretariat takes it in: conflicts seen before they are in a draft, own activities known again. */
class LaterListPagesIT {
    private static final String NEW = "44444444444444444";

    @Test
    void officeTiesANewLineSeesTheConflictsAndMakesTheDraft() {
        try (var retning = TestRetning.start();
                var browser = Browser.withoutScript(retning.address());
                var seen = Browser.open(retning.address())) {
            var office = new Office(retning);
            office.found(ListFile.small().bytes(), LocalDate.of(2026, 1, 1));
            var plan = FoundedPlan.over(retning);
            plan.adopt("Nytt navn", change("11111111111111111", ChangeKind.RENAME, Map.of("name", "Timebok for alle")));
            plan.adopt(
                    "Egenmåling",
                    new ProposedChange(
                            "activity",
                            null,
                            ChangeKind.CREATE,
                            Map.of(
                                    "name", "Egenmåling",
                                    "subGoal", "1.A",
                                    "grouping", "Timer",
                                    "phases", List.of("INTRODUCTION"),
                                    "certainty", "PLANNED")));

            signIn(seen);
            upload(seen, later().bytes());
            seen.axe().screenshot("import-senere-liste");

            signIn(browser);
            try (var book = ListBook.of(later())) {
                upload(browser, book.bytes());
            }
            var page = browser.page();
            assertEquals(2, page.locator("form.found select").count());
            assertTrue(page.locator("form.found").innerText().contains("R-0001 har samme navn."));
            page.selectOption("#tie-" + NEW, "R-0001");
            page.click("form.found button[name=look]");
            assertEquals("R-0001", page.inputValue("#tie-" + NEW));
            assertTrue(
                    page.locator("section[aria-labelledby=changed]").innerText().contains("Egenmåling"));
            page.selectOption("#tie-55555555555555555", "R-0001");
            page.click("form.found .act button");
            assertTrue(page.locator(".ds-error-summary").innerText().contains("valgt for flere"));
            page.selectOption("#tie-55555555555555555", "");
            page.click("form.found .act button");
            assertTrue(page.url().contains("/endringer/"), page.url());
            assertTrue(page.locator("main").innerText().contains("Planen har endret seg siden forslaget ble skrevet"));
            assertTrue(page.locator("main").innerText().contains("Timebok for alle"));
            assertEquals(
                    "Egenmåling",
                    office.as(
                            "sekretariat",
                            () -> retning.bean(no.retning.roadmap.ActivityRepository.class)
                                    .find(NEW, office.now())
                                    .orElseThrow()
                                    .name()));
        }
    }

    private static ListFile later() {
        return ListFile.small()
                .set("11111111111111111", Column.NAME, "Timebok på nett")
                .set("22222222222222222", Column.NAME, "Varsling på SMS")
                .line(NEW, "Egenmåling", "1A - Innbyggere ser timene sine", "Timer")
                .line("55555555555555555", "Hjemmebehandling", "1B - Hjemme", "Hjemme")
                .setAll(Column.VERSION, label -> "2027-02");
    }

    private static void signIn(Browser browser) {
        var page = browser.visit("/logg-inn?til=/import").page();
        page.fill("#brukernavn", "sekretariat");
        page.fill("#passord", "sekretariat");
        page.click("main form button[type=submit]");
    }

    private static void upload(Browser browser, byte[] content) {
        browser.visit("/import");
        browser.page().locator("#file").setInputFiles(new FilePayload("senere", "application/octet-stream", content));
        browser.page().click("form.drop button");
    }

    private static ProposedChange change(String key, ChangeKind kind, Map<String, Object> after) {
        return new ProposedChange("activity", key, kind, new HashMap<>(after));
    }
}
