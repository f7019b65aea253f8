package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.retning.people.CurrentPerson;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a set rests on, who advised and who adopted: three things that are told apart. */
@SuppressWarnings("NullAway.Init")
class GroundsIT {
    private static final String NAME = "{\"name\": \"Nytt navn\"}";
    private static final String COMMISSION =
            "\"ground\": {\"type\": \"COMMISSION\", \"body\": \"Helse- og omsorgsdepartementet\", \"date\": \"2026-01-20\","
                    + " \"reference\": \"TB2026-12\", \"text\": \"Navnet skal følge forskriften.\"}";
    private static final String ADOPTED = "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\", " + SetsByApi.DECISION;

    private SetsByApi sets;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    @Test
    void commissionStandsBesideTheCaseThatAdvised() {
        String set = sets.write(COMMISSION, SmallPlan.PROXY, "RENAME", NAME);
        assertEquals("COMMISSION", text(sets.get(sets.owner, set), "ground", "type"));
        sets.proposed(set);
        var decided = sets.done(sets.office, set, "decide", ADOPTED + "}");
        assertEquals("TB2026-12", text(decided, "ground", "reference"));
        assertEquals("Porteføljerådet 18/26", text(decided, "advisedBy", "case"));
        assertTrue(decided.get("adoptedBy").isNull());
        var ground =
                sets.get(sets.reader, "/api/v1/activities/" + SmallPlan.PROXY).get("ground");
        assertEquals("Navnet skal følge forskriften.", text(ground, "text"));
        assertEquals("2026-01-20", text(ground, "date"));
        assertEquals("2026-09-11", text(ground, "meetingDate"), "the council that advised met then");
        String page = sets.reader.get(set.replace(SetsByApi.SETS, "/endringer")).text();
        assertTrue(page.contains("Helse- og omsorgsdepartementet"));
    }

    @Test
    void councilAdvisesAndTheDirectorateAdopts() {
        String set = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", NAME));
        sets.done(sets.office, set, "decide", ADOPTED + "}");
        Reply noted =
                sets.office.putJson(set + "/adopted-by", "{\"body\": \"Helsedirektoratet\", \"date\": \"2026-10-05\"}");
        assertEquals(200, noted.status(), noted.text());
        var ground =
                sets.get(sets.reader, "/api/v1/activities/" + SmallPlan.PROXY).get("ground");
        assertEquals("COUNCIL_CASE", text(ground, "type"));
        assertEquals("Porteføljerådet 18/26", text(ground, "case"));
        assertEquals("Helsedirektoratet", text(ground, "adoptedBy", "body"));
        assertEquals("2026-10-05", text(ground, "adoptedBy", "date"));
        assertTrue(sets.reader.get("/aktivitet/" + SmallPlan.PROXY).text().contains("Fastsatt av Helsedirektoratet"));
        assertEquals(
                List.of("1"),
                sets.retning.database().list("SELECT count(*) FROM audit_log WHERE act = 'NOTE_ADOPTION'"));
    }

    @Test
    void adoptionIsRegisteredWithTheDecisionToo() {
        String set = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", NAME));
        String body = ADOPTED + ", \"adoptedBy\": {\"body\": \"Helsedirektoratet\", \"date\": \"2026-10-05\"}}";
        assertEquals("Helsedirektoratet", text(sets.done(sets.office, set, "decide", body), "adoptedBy", "body"));
    }

    @Test
    void halfAnAdoptionIsRefusedAndNothingIsDecided() {
        String set = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", NAME));
        Reply refused = sets.office.postJson(set + "/decide", ADOPTED + ", \"adoptedBy\": {\"body\": \"Noen\"}}");
        assertEquals(List.of("adoptedBy.date"), sets.fields(refused));
        assertEquals("PROPOSED", text(sets.get(sets.office, set), "status"));
        assertEquals(
                409,
                sets.office
                        .putJson(set + "/adopted-by", "{\"body\": \"Helsedirektoratet\", \"date\": \"2026-10-05\"}")
                        .status());
    }

    @Test
    void whatASplitMadeAndAMergeTookOutOfADraftThatWasGatheredHasTheReasonOfWhoProposedIt() {
        long parts = sent(
                "fagansvarlig",
                "Delene har hver sin leverandør",
                new ProposedChange(
                        "activity",
                        SmallPlan.WHOLE,
                        ChangeKind.SPLIT,
                        Map.of("into", List.of(Map.of("name", "Første del"), Map.of("name", "Andre del")))));
        long merged = sent(
                "malansvarlig",
                "De to er ett arbeid",
                new ProposedChange(
                        "activity", SmallPlan.PROXY, ChangeKind.MERGE, Map.of("with", List.of(SmallPlan.LATER))),
                new ProposedChange(
                        "activity", SmallPlan.PROXY, ChangeKind.CONTINUE_AS, Map.of("activity", SmallPlan.LIMIT)));
        long divided = sent(
                "sekretariat",
                "Målet er blitt for stort",
                new ProposedChange(
                        "subgoal",
                        "2.E",
                        ChangeKind.SPLIT,
                        Map.of(
                                "into",
                                List.of(
                                        Map.of(
                                                "code",
                                                "2.F",
                                                "name",
                                                "Svar",
                                                "activities",
                                                List.of(SmallPlan.OTHER_GOAL)),
                                        Map.of("code", "2.G", "name", "Prøver", "activities", List.of())))));
        String draft = SetsByApi.SETS + "/"
                + as(
                        "sekretariat",
                        () -> sets.retning
                                .bean(Collecting.class)
                                .collect(
                                        "Samlet",
                                        "Sekretariatet samler",
                                        List.of(parts, merged, divided),
                                        Map.of(),
                                        null));
        sets.done(sets.office, draft, "submit", "{}");
        sets.done(sets.office, draft, "propose", SetsByApi.CASE);
        sets.done(sets.office, draft, "decide", ADOPTED + "}");
        Map.of(
                        history("R-0001"),
                        "Delene har hver sin leverandør",
                        history("R-0002"),
                        "Delene har hver sin leverandør",
                        history(SmallPlan.LATER),
                        "De to er ett arbeid",
                        history(SmallPlan.LIMIT),
                        "De to er ett arbeid",
                        history(SmallPlan.OTHER_GOAL),
                        "Målet er blitt for stort",
                        "/delmaal/2.F",
                        "Målet er blitt for stort",
                        "/delmaal/2.G",
                        "Målet er blitt for stort")
                .forEach((thing, reason) -> {
                    String told = sets.reader.get(thing).text();
                    assertTrue(told.contains(reason) && !told.contains("Sekretariatet samler"), told);
                });
        String page = sets.reader.get("/aktivitet/" + SmallPlan.LATER).text();
        assertTrue(page.contains("De to er ett arbeid") && page.contains("Helsedirektoratet"), page);
    }

    private static String history(String activity) {
        return "/api/v1/activities/" + activity + "/history";
    }

    private long sent(String who, String reason, ProposedChange... changes) {
        return as(who, () -> {
            long set = sets.retning
                    .bean(Drafting.class)
                    .create(new ChangeSetDraft("Fra " + who, reason, null, List.of(changes)));
            sets.retning.bean(Life.class).submit(set, null);
            return set;
        });
    }

    private <T> T as(String who, Supplier<T> work) {
        return sets.retning.bean(CurrentPerson.class).actingAs(who, work);
    }

    @Test
    void groundMustFitTheClassAndNameItsBody() {
        assertEquals(List.of("ground.type"), wrong("{\"type\": \"OWNER_PLAN\", \"body\": \"Helse Vest RHF\"}"));
        assertEquals(List.of("ground.type"), wrong("{\"type\": \"FOUNDING\", \"body\": \"Noen\"}"));
        assertEquals(List.of("ground.body", "ground.date"), wrong("{\"type\": \"STEERING_GROUP\"}"));
        assertEquals(
                List.of("ground.date"), wrong("{\"type\": \"DIRECTORATE\", \"body\": \"x\", \"date\": \"snart\"}"));
    }

    private List<String> wrong(String ground) {
        Reply refused = sets.owner.postJson(
                SetsByApi.SETS, SetsByApi.body("\"ground\": " + ground, SmallPlan.PROXY, "RENAME", NAME));
        assertEquals(422, refused.status(), refused.text());
        return sets.fields(refused);
    }

    @Test
    void formKeepsTheGroundAndTellsWhatIsMissing() {
        Client owner = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        owner.post("/logg-inn", Map.of("brukernavn", "malansvarlig", "passord", "malansvarlig"));
        Map<String, String> form = new java.util.LinkedHashMap<>(Map.of(
                "title", "Et forslag",
                "class", "STRUCTURAL",
                "groundType", "STEERING_GROUP",
                "groundBody", "Styringsgruppen for fullmakter",
                "c1-kind", "activity.RENAME",
                "c1-key", SmallPlan.PROXY,
                "c1-name", "Nytt navn",
                "save", "button"));
        Reply incomplete = owner.post("/endringer/ny", form);
        assertEquals(422, incomplete.status());
        assertTrue(incomplete.text().contains("href=\"#groundDate\""), incomplete.text());
        assertTrue(incomplete.text().contains("Styringsgruppen for fullmakter"));
        form.put("groundDate", "2026-09-01");
        Reply made = owner.post("/endringer/ny", form);
        assertEquals(303, made.status(), made.text());
        String page = owner.get(made.header("Location") + "/rediger").text();
        assertTrue(page.contains("value=\"2026-09-01\""));
        String shown = owner.get(made.header("Location")).text().replaceAll("<[^>]+>", "");
        assertTrue(shown.contains("Vedtak i styringsgruppe, Styringsgruppen for fullmakter"), shown);
    }
}
