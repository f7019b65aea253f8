package no.retning.round;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.ChangeSetDraft;
import no.retning.change.Drafting;
import no.retning.change.Effect;
import no.retning.change.FoundedPlan;
import no.retning.change.ProposedChange;
import no.retning.change.Settled;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** All that was sent in becomes one draft: what clashes is settled by choosing, and who proposed what is kept. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CollectIT {
    private static final String VEST = "portefoljekontakt";
    private static final String NORD = "nordkontakt";

    private TestRetning retning;
    private OpenRound open;
    private Client office;
    private long round;
    private String path;
    private long ours;
    private long theirs;
    private String draft = "";

    @BeforeAll
    void start() throws SQLException {
        retning = TestRetning.start();
        open = OpenRound.over(retning, 3);
        open.own(OpenRound.THEIRS, List.of(key(3)));
        open.contact(NORD, OpenRound.THEIRS);
        office = retning.client().as("sekretariat");
        round = open.open(10, null);
        path = "/api/v1/input-rounds/" + round + "/merge";
        ours = open.proposed(
                VEST,
                change(1, ChangeKind.RESCHEDULE, "startsOn", "2027-01-01"),
                change(3, ChangeKind.RESCHEDULE, "startsOn", "2027-01-01"),
                change(3, ChangeKind.RENAME, "name", "Felles navn"));
        theirs = open.proposed(
                NORD,
                change(3, ChangeKind.RESCHEDULE, "startsOn", "2027-06-01"),
                change(3, ChangeKind.RENAME, "name", "Felles navn"),
                change(4, ChangeKind.DESCRIBE, "description", "Nord forteller mer"));
        open.answer(round, VEST, 2);
        open.send(round, VEST);
        open.send(round, NORD);
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    @Order(1)
    void whatClashesIsChosenByTheOffice() {
        assertTrue(office.get(path).text().contains("\"impacts\":[]"));
        // Takes out what Nord forteller mer of, and touches nothing that was sent in besides.
        long merge = open.proposed("sekretariat", change(2, ChangeKind.MERGE, "with", List.of(key(4))));
        String seen = office.get(path).text();
        assertTrue(seen.contains("\"impacts\":[{\"name\":\"Aktivitet 4\",\"path\":\"/endringer/" + merge + "\""), seen);
        assertTrue(seen.contains("\"sets\":2") && seen.contains("\"changes\":6"), seen);
        assertEquals(List.of("2"), List.of(String.valueOf(seen.split("\"change\":").length - 1)), seen);
        assertEquals(422, office.postJson(path, "{}").status());
        assertEquals(403, retning.client().as(VEST).get(path).status());
        try (var browser = Browser.open(retning.address())) {
            String address = "/innspill/" + round + "/samle";
            browser.visit("/logg-inn?til=" + address);
            browser.page().fill("#brukernavn", "sekretariat");
            browser.page().fill("#passord", "sekretariat");
            browser.page().keyboard().press("Enter");
            browser.page().waitForSelector("fieldset.panel");
            browser.axe().screenshot("innspill-samle");
            browser.page().click("main form button[type=submit]");
            browser.page().waitForSelector(".ds-error-summary");
            browser.page().click("fieldset label:has-text('Helse Nord RHF')");
            browser.page().click("main form button[type=submit]");
            browser.page().waitForURL(url -> url.contains("/endringer/"));
            GatheredTold.inTheDraft(browser.page().textContent("main"));
            browser.axe().screenshot("innspill-samlet");
            String url = browser.page().url();
            draft = url.substring(url.lastIndexOf('/') + 1);
        }
        assertEquals(
                List.of("1 RESCHEDULE", "1 RENAME", "2 RESCHEDULE", "2 DESCRIBE"),
                retning.database().list("""
                        SELECT CASE o.change_set_id WHEN %d THEN '1 ' ELSE '2 ' END || h.kind FROM changes h JOIN changes o ON o.id = h.collected_from
                        WHERE h.change_set_id = %s ORDER BY h.position""".formatted(ours, draft)));
    }

    @Test
    @Order(2)
    void whatIsGatheredGoesOnInTheDraftAlone() {
        var vest = retning.client().as(VEST);
        assertEquals(
                409,
                vest.postJson("/api/v1/changesets/" + ours + "/withdraw", "{\"reason\": \"x\"}")
                        .status());
        assertEquals(
                409,
                office.postJson("/api/v1/changesets/" + theirs + "/return", "{\"reason\": \"x\"}")
                        .status());
        assertTrue(open.signedIn("sekretariat")
                .get("/endringer/" + ours)
                .text()
                .contains("Samlet i endringsforslag nr. " + draft));
        String lines = vest.get("/api/v1/input-rounds/" + round + "/lines").text();
        assertTrue(lines.contains("CHANGED"), lines);
    }

    /** The plan moves under two lines of the draft; the office holds the one and lets the plan stand in the other. */
    @Test
    @Order(3)
    void whatTheOfficeHasSettledStandsWhenMoreIsGathered() {
        var plan = FoundedPlan.over(retning);
        plan.adopt(
                "Planen flytter seg",
                change(1, ChangeKind.RESCHEDULE, "startsOn", "2026-10-01"),
                change(4, ChangeKind.DESCRIBE, "description", "Noe annet"));
        String before = office.get(path).text();
        assertTrue(before.contains("\"again\":[{\"kind\":\"activity.RESCHEDULE\",\"name\":\"Aktivitet 1\"}"), before);
        String date = changeOf(1, "RESCHEDULE") + "-startsOn";
        String words = changeOf(4, "DESCRIBE") + "-description";
        Settled.settle(retning, Long.parseLong(draft), Map.of(date, "MINE", words, "THEIRS"));
        assertEquals(List.of("3"), count("changes WHERE change_set_id = " + draft));
        open.takeBack(round, NORD);
        open.proposed(NORD, change(4, ChangeKind.RENAME, "name", "Nytt i nord"));
        open.send(round, NORD);
        String seen = office.get(path).text();
        assertTrue(seen.contains("\"changeSet\":" + draft) && seen.contains("\"sets\":3"), seen);
        assertTrue(seen.contains("\"kept\":[{\"kind\":\"activity.RESCHEDULE\",\"name\":\"Aktivitet 1\"}]"), seen);
        assertTrue(
                seen.contains("\"out\":[{\"kind\":\"activity.DESCRIBE\",\"name\":\"Aktivitet 4\"}],\"again\":[]"),
                seen);
        for (String told :
                List.of("Står slik dere har avgjort", "Er tatt ut, og blir ute", "Valgt da forslagene", "I utkastet")) {
            assertTrue(page().contains(told), told);
        }
        var merged = office.postJson(path, choice(seen, seen.replaceAll("(?s).*\"chosen\":(\\d+).*", "$1")));
        assertEquals(201, merged.status(), merged::text);
        assertEquals("/api/v1/changesets/" + draft, merged.header("Location"));
        assertEquals(
                List.of("1 RESCHEDULE 2026-10-01", "3 RENAME ", "3 RESCHEDULE ", "4 RENAME "),
                retning.database().list("""
                        SELECT right(k.key, 1) || ' ' || h.kind || ' ' || CASE WHEN right(k.key, 1) = '1' THEN h.before ->> 'startsOn' ELSE '' END
                        FROM changes h JOIN activity_keys k ON k.activity_id = h.activity_id WHERE h.change_set_id = %s ORDER BY 1""".formatted(draft)));
    }

    /** What was settled between is another: a third proposal has come, and the plan has moved on. */
    @Test
    @Order(4)
    void whatWasSettledBetweenOthersIsSettledAgain() {
        open.takeBack(round, NORD);
        long third = open.proposed(NORD, change(3, ChangeKind.RESCHEDULE, "startsOn", "2027-08-01"));
        open.send(round, NORD);
        FoundedPlan.over(retning).adopt("Og en gang til", change(4, ChangeKind.DESCRIBE, "description", "Noe tredje"));
        String seen = office.get(path).text();
        assertTrue(seen.contains("\"chosen\":null,\"again\":true"), seen);
        assertTrue(seen.contains("\"out\":[]"), seen);
        assertTrue(page().contains("Det er kommet flere forslag siden dere valgte"));
        assertEquals(422, office.postJson(path, "{}").status());
        String change = seen.replaceAll("(?s).*\"change\":(\\d+),\"changeSet\":" + theirs + ".*", "$1");
        assertEquals(201, office.postJson(path, choice(seen, change)).status());
        assertEquals(
                List.of("0"),
                count("changes h JOIN changes o ON o.id = h.collected_from WHERE o.change_set_id = " + third));
        String again = office.get(path).text();
        assertTrue(again.contains("\"again\":[{\"kind\":\"activity.DESCRIBE\",\"name\":\"Aktivitet 4\"}]"), again);
        Settled.settle(retning, Long.parseLong(draft), Map.of(changeOf(4, "DESCRIBE") + "-description", "MINE"));
    }

    @Test
    @Order(5)
    void writtenAnewTheDraftStillTellsWhoProposedWhat() {
        var plan = FoundedPlan.over(retning);
        long id = Long.parseLong(draft);
        var rows = plan.rows(id).stream()
                .map(it -> new ProposedChange(it.subject().word(), it.key(), it.kind(), it.proposed()))
                .toList();
        open.as("sekretariat", () -> {
            retning.bean(Drafting.class)
                    .rewrite(id, plan.set(id).revision(), new ChangeSetDraft("Samlet", "Rettet", null, rows));
            return 0;
        });
        assertEquals(List.of("5"), count("changes WHERE collected_from IS NOT NULL AND change_set_id = " + draft));
    }

    @Test
    @Order(6)
    void draftIsDecidedAsOneCase() {
        var plan = FoundedPlan.over(retning);
        long id = plan.propose(plan.decidedCase(), Long.parseLong(draft));
        plan.decide(id, Effect.AT_ONCE);
        assertEquals("Felles navn", plan.activity(3, plan.now()).name());
        assertEquals(LocalDate.of(2027, 6, 1), plan.activity(3, plan.now()).startsOn());
        assertEquals("Nytt i nord", plan.activity(4, plan.now()).name());
        GatheredTold.inTheSource(office, open.signedIn("sekretariat"), ours, id);
        String history = office.get("/api/v1/activities/" + key(1) + "/history").text();
        assertTrue(
                history.contains("\"proposedBy\":\"Helse Vest RHF\"") && history.contains("Vi trenger det"), history);
        assertEquals(
                List.of("2"),
                retning.database()
                        .list(
                                "SELECT count(*) FROM audit_log WHERE act = 'COLLECT_CHANGE_SETS' AND detail ->> 'leftOut' <> '[]' AND (detail ->> 'changes') = '4'"));
    }

    private List<String> count(String what) {
        return retning.database().list("SELECT count(*) FROM " + what);
    }

    private static String choice(String seen, String change) {
        return "{\"choices\": {\"%s\": %s}}"
                .formatted(seen.replaceAll("(?s).*\"clashes\":\\[\\{\"id\":(\\d+).*", "$1"), change);
    }

    private String page() {
        return open.signedIn("sekretariat").get("/innspill/" + round + "/samle").text();
    }

    private String changeOf(int n, String kind) {
        return retning.database()
                .list(
                        "SELECT h.id FROM changes h JOIN activity_keys k ON k.activity_id = h.activity_id WHERE h.change_set_id = %s AND h.kind = '%s' AND k.key = '%s'"
                                .formatted(draft, kind, key(n)))
                .getFirst();
    }
}
