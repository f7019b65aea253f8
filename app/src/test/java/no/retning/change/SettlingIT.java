package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a set under way and the plan have moved apart, field by field, by page and API. */
@SuppressWarnings("NullAway.Init")
class SettlingIT {
    private static final String AT_ONCE =
            "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\", " + SetsByApi.DECISION + "}";

    private SetsByApi sets;
    private String mine;
    private String change;

    @BeforeEach
    void draftThatThePlanHasMovedUnder() {
        sets = new SetsByApi();
        mine = sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Mitt navn\"}");
        change = changeOf(mine);
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    private String changeOf(String set) {
        return String.valueOf(
                sets.get(sets.owner, set).get("changes").get(0).get("id").getNumberValue());
    }

    /** Another set gives the activity another name. */
    private void planMoves() {
        sets.done(
                sets.office,
                sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Deres navn\"}")),
                "decide",
                AT_ONCE);
    }

    private Client signedIn(String user) {
        Client client = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        client.post("/logg-inn", Map.of("brukernavn", user, "passord", user));
        return client;
    }

    private String settle(String choice, String after) {
        return "{\"settlements\": [{\"change\": " + change + ", \"field\": \"name\", \"choice\": \"" + choice + "\""
                + after + "}]}";
    }

    @Test
    void draftIsSettledOnItsPageAndNeverRewrittenUnseen() {
        planMoves();
        String page = mine.replace(SetsByApi.SETS, "/endringer");
        Client owner = signedIn("malansvarlig");
        Reply edit = owner.get(page + "/rediger");
        assertEquals(303, edit.status());
        assertEquals(page + "/konflikt", edit.header("Location"));
        Map<String, String> form = new HashMap<>(Map.of(
                "title", "Et forslag",
                "revision", "0",
                "c1-kind", "activity.RENAME",
                "c1-key", SmallPlan.PROXY,
                "c1-name", "Mitt navn"));
        Reply rewritten = owner.post(page + "/rediger", form);
        assertEquals(409, rewritten.status());
        assertTrue(rewritten.text().contains("Avgjør konfliktene først"), rewritten.text());
        String told = owner.get(page + "/konflikt").text();
        for (String side : List.of("Fullmakt konsept for voksne", "Deres", "Mitt", "Et forslag")) {
            assertTrue(told.contains(side), side);
        }
        String id = change + "-name";
        Reply none = owner.post(page + "/konflikt", Map.of("revision", "0"));
        assertEquals(422, none.status());
        assertTrue(none.text().contains("Velg hva som skal gjelde."), none.text());
        Map<String, String> choice = new HashMap<>(Map.of(
                "revision", "0", "valg-" + id, "OTHER", "annet-" + id, "Et tredje navn", "sett-" + id, "name=Gammelt"));
        Reply moved = owner.post(page + "/konflikt", choice);
        assertEquals(409, moved.status());
        assertTrue(moved.text().contains("Planen ble endret mens du valgte."), moved.text());
        choice.put("sett-" + id, "name=Deres navn");
        choice.put("revision", "7");
        Reply written = owner.post(page + "/konflikt", choice);
        assertEquals(409, written.status());
        assertTrue(written.text().contains("Forslaget ble endret mens du valgte."), written.text());
        assertTrue(written.text().contains("Et tredje navn"), "what was chosen is kept");
        choice.put("revision", "0");
        assertEquals(303, owner.post(page + "/konflikt", choice).status());
        var settled = sets.get(sets.owner, mine).get("changes").get(0);
        assertEquals("Deres navn", text(settled, "before", "name"));
        assertEquals("Et tredje navn", text(settled, "proposed", "name"));
        assertEquals(change, String.valueOf(settled.get("id").getNumberValue()));
        assertEquals(303, owner.get(page + "/konflikt").status());
        sets.done(sets.owner, mine, "submit", "{}");
        assertEquals(
                List.of("{\"RENAME Deres navn: name\": \"OTHER\"}"),
                sets.retning.database().list("SELECT detail FROM audit_log WHERE act = 'SETTLE_CHANGE_SET'"));
    }

    @Test
    void sentInSetIsSettledByTheOfficeAndNotByWhoSentIt() {
        sets.done(sets.owner, mine, "submit", "{}");
        planMoves();
        assertEquals(
                403, sets.owner.postJson(mine + "/settle", settle("MINE", "")).status());
        var settled = sets.done(sets.office, mine, "settle", settle("MINE", ""));
        assertEquals("SUBMITTED", text(settled, "status"));
        sets.done(sets.office, mine, "propose", SetsByApi.CASE);
        sets.done(sets.office, mine, "decide", "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\"}");
        assertEquals("Mitt navn", sets.name(SmallPlan.PROXY));
    }

    @Test
    void conflictInACaseIsToldToEachByWhatTheyCanDo() {
        String page = sets.proposed(mine).replace(SetsByApi.SETS, "/endringer");
        planMoves();
        String owners = signedIn("malansvarlig").get(page).text();
        assertTrue(
                owners.contains("Du kan også trekke forslaget") && !owners.contains("Send forslaget i retur"), owners);
        assertTrue(signedIn("sekretariat").get(page).text().contains("Send forslaget i retur"));
        String own = sets.write(sets.office, "", SmallPlan.LATER, "RENAME", "{\"name\": \"Et navn\"}");
        String drafted = signedIn("sekretariat")
                .get(own.replace(SetsByApi.SETS, "/endringer"))
                .text();
        assertFalse(drafted.contains("til sekretariatet"), drafted);
    }

    @Test
    void returnedSetIsSettledByWhoWroteIt() {
        sets.done(sets.owner, mine, "submit", "{}");
        sets.done(sets.office, mine, "return", "{\"reason\": \"Se på navnet\"}");
        planMoves();
        Reply unsaid = sets.owner.postJson(mine + "/settle", settle("MINE", "").replace(", \"choice\": \"MINE\"", ""));
        assertTrue(unsaid.status() == 422 && unsaid.text().contains("settlements[0].choice"), unsaid.text());
        assertEquals(409, sets.owner.postJson(mine + "/submit", "{}").status());
        assertEquals("RETURNED", text(sets.done(sets.owner, mine, "settle", settle("MINE", "")), "status"));
        sets.done(sets.owner, mine, "submit", "{}");
    }

    @Test
    void whatCannotBeSettledSoIsToldAndNothingIsStored() {
        assertEquals(
                409, sets.owner.postJson(mine + "/settle", settle("MINE", "")).status());
        planMoves();
        Reply theirs = sets.owner.postJson(mine + "/settle", settle("THEIRS", ""));
        assertEquals(422, theirs.status());
        assertTrue(theirs.text().contains("Trekk det i stedet"), theirs.text());
        Reply none = sets.owner.postJson(mine + "/settle", "{\"settlements\": []}");
        assertEquals(List.of(change + "-name"), sets.fields(none));
        Reply stale = sets.retning
                .client()
                .as("malansvarlig")
                .with("If-Match", "\"7\"")
                .postJson(mine + "/settle", settle("MINE", ""));
        assertEquals(412, stale.status(), stale.text());
        Reply same = sets.owner.postJson(mine + "/settle", settle("OTHER", ", \"after\": {\"name\": \"\"}"));
        assertEquals(422, same.status(), same.text());
        Reply rewrite = sets.owner.postJson(mine + "/submit", "{}");
        assertEquals(409, rewrite.status());
        assertTrue(rewrite.text().contains("/settle"), rewrite.text());
        assertFalse(sets.retning
                .database()
                .list("SELECT proposed FROM changes WHERE id = " + change)
                .isEmpty());
    }

    @Test
    void twoChangesOfOneFieldAreRefusedAtBothPlaces() {
        Reply twice = sets.owner.postJson(SetsByApi.SETS, """
                {"title": "To ganger", "changes": [
                  {"subject": "activity", "key": "%1$s", "kind": "RENAME", "after": {"name": "A"}},
                  {"subject": "activity", "key": "%1$s", "kind": "DESCRIBE", "after": {"description": "B"}},
                  {"subject": "activity", "key": "%1$s", "kind": "RENAME", "after": {"name": "C"}},
                  {"subject": "activity", "key": "%1$s", "kind": "MOVE", "after": {"subGoal": "1.B"}},
                  {"subject": "activity", "key": "%1$s", "kind": "REGROUP", "after": {"grouping": null}},
                  {"subject": "activity", "key": "%1$s", "kind": "SET_MILESTONE", "after": {"milestone": "COMPLETED", "on": "2027-01-01"}},
                  {"subject": "activity", "key": "%1$s", "kind": "SET_MILESTONE", "after": {"milestone": "AVAILABLE", "on": "2026-12-01"}}]}
                """.formatted(SmallPlan.PROXY));
        assertEquals(422, twice.status(), twice.text());
        assertEquals(
                List.of(
                        "changes[0].after.name",
                        "changes[2].after.name",
                        "changes[3].after.subGoal",
                        "changes[4].after.grouping"),
                sets.fields(twice).stream().sorted().toList());
        Map<String, String> form = new HashMap<>(Map.of("title", "To ganger"));
        for (String n : List.of("c1-", "c2-")) {
            form.putAll(Map.of(n + "kind", "activity.RENAME", n + "key", SmallPlan.LIMIT, n + "name", "Navn " + n));
        }
        Reply page = signedIn("malansvarlig").post("/endringer/ny", form);
        assertEquals(422, page.status());
        assertTrue(page.text().contains("denne og endring 2"), page.text());
        assertTrue(page.text().contains("denne og endring 1"), page.text());
    }
}
