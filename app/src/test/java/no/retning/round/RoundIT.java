package no.retning.round;

import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.retning.people.CurrentPerson;
import no.retning.start.Statements;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** One round from when it is opened until it is closed and opened again, with twelve lines of one organisation. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundIT {
    private TestRetning retning;
    private OpenRound open;
    private String path;
    private Client contact;
    private Client leader;
    private Client office;

    @BeforeAll
    void start() throws SQLException {
        retning = TestRetning.start();
        open = OpenRound.over(retning, 12);
        contact = retning.client().as("portefoljekontakt");
        leader = retning.client().as("leder");
        office = retning.client().as("sekretariat");
        path = "/api/v1/input-rounds/" + open.open(14, null);
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    @Order(1)
    void contactSeesAndAnswersHerOwnLinesAlone() {
        String lines = contact.get(path + "/lines").text();
        assertTrue(lines.contains("\"total\":12"), lines);
        assertFalse(lines.contains(key(13)), lines);
        assertEquals(404, confirm(contact, 13));
        assertEquals(403, retning.client().get(path + "/lines").status());
        assertEquals(403, retning.client().get("/mine-aktiviteter").status());
        assertEquals(403, office.get(path + "/lines").status());
        assertEquals(403, contact.get(path).status());
        assertTrue(leader.get(path + "/lines").text().contains("\"total\":0"));
        assertEquals(403, confirm(leader, 1));
    }

    @Test
    @Order(1)
    void officeIsToldWhoHasNotSentInWhileTheRoundIsOpen() {
        String tasks = office.get("/api/v1/me/tasks").text();
        assertTrue(tasks.contains("\"code\":\"WAITING\"") && tasks.contains("2 organisasjoner"), tasks);
    }

    @Test
    @Order(2)
    void worklistTakesFewStatementsHoweverManyLines() {
        Client page = open.signedIn("portefoljekontakt");
        page.get("/mine-aktiviteter");
        var sent = Statements.of(
                () -> assertTrue(page.get("/mine-aktiviteter").text().contains("0 av 12 linjer er besvart")));
        assertTrue(sent.size() <= 6, () -> String.join("\n", sent));
    }

    @Test
    @Order(3)
    void twoPersonsAnswerOneLineAndItIsAnsweredOnce() {
        assertEquals(
                200,
                contact.postJson(path + "/delegate", delegation("leder", 1, 2)).status());
        assertTrue(leader.get(path + "/lines").text().contains("\"total\":2"));
        var answers = Stream.of(contact, leader, contact, leader)
                .map(who -> CompletableFuture.supplyAsync(() -> confirm(who, 1)))
                .toList();
        answers.forEach(it -> assertEquals(200, it.join()));
        assertEquals(List.of("1"), retning.database().list("SELECT count(*) FROM input_round_answers"));
        assertEquals(List.of("1"), audited("CONFIRM_LINE"));
        assertEquals(403, confirm(leader, 3));
        assertEquals(
                422,
                contact.postJson(path + "/delegate", delegation("sakseier", 3)).status());
        assertEquals(
                403, leader.postJson(path + "/delegate", delegation("leder", 3)).status());
    }

    @Test
    @Order(4)
    void proposalAnswersItsLinesAndIsNotSpokenAgainst() {
        var made = contact.postJson("/api/v1/changesets", """
                {"title": "Senere start", "reason": "Vi trenger mer tid", "changes": [
                  {"subject": "activity", "key": "%s", "kind": "RESCHEDULE", "after": {"startsOn": "2027-01-01"}}]}""".formatted(key(2)));
        assertEquals(201, made.status(), made::text);
        assertTrue(contact.get(path + "/lines").text().contains("CHANGED"));
        assertEquals(409, confirm(leader, 2));
        var page = open.signedIn("portefoljekontakt").get("/mine-aktiviteter").text();
        assertTrue(page.contains("Endring foreslått") && page.contains("2 av 12 linjer er besvart"), page);
    }

    @Test
    @Order(5)
    void allIsAnsweredBeforeItIsSentIn() throws SQLException {
        assertEquals(422, contact.postJson(path + "/send", "{}").status());
        Client page = open.signedIn("portefoljekontakt");
        String round = path.substring(path.lastIndexOf('/') + 1);
        for (int n = 3; n <= 12; n++) {
            var reply = page.post("/mine-aktiviteter/linjer/" + key(n), Map.of("round", round, "answer", "UNCHANGED"));
            assertEquals(303, reply.status(), reply::text);
            assertTrue(
                    reply.header("Location").endsWith(n == 12 ? "#send" : "#linje-" + key(n + 1)),
                    reply.header("Location"));
        }
        colleagueReachesBeyond();
        open.run("UPDATE input_rounds SET deadline = current_date - 1");
        assertEquals(403, leader.postJson(path + "/send", "{}").status());
        assertEquals(200, contact.postJson(path + "/send", "{}").status());
        assertEquals(
                List.of("SUBMITTED"),
                retning.database().list("SELECT status FROM change_sets WHERE title = 'Senere start'"));
        assertEquals(409, confirm(contact, 3));
        assertTrue(page.get("/mine-aktiviteter").text().contains("etter fristen"));
        assertFalse(retning.bean(CurrentPerson.class)
                .actingAs(
                        "portefoljekontakt", () -> retning.bean(Worklists.class).waiting())
                .isPresent());
    }

    /** What somebody else of the organisation wrote is not the contact's to send in where it touches what others own. */
    private void colleagueReachesBeyond() throws SQLException {
        String ours = "(SELECT organization_id FROM people WHERE user_name = 'portefoljekontakt')";
        String before = retning.database()
                .list("SELECT organization_id FROM people WHERE user_name = 'malansvarlig'")
                .getFirst();
        open.run("UPDATE people SET organization_id = " + ours + " WHERE user_name = 'malansvarlig'");
        Client colleague = retning.client().as("malansvarlig");
        var made = colleague.postJson("/api/v1/changesets", """
                {"title": "Mer enn vårt", "reason": "Henger sammen", "changes": [
                  {"subject": "activity", "key": "%s", "kind": "RENAME", "after": {"name": "Vår"}},
                  {"subject": "activity", "key": "%s", "kind": "RENAME", "after": {"name": "Deres"}}]}""".formatted(key(5), key(13)));
        assertEquals(201, made.status(), made::text);
        var refused = contact.postJson(path + "/send", "{}");
        assertEquals(409, refused.status(), refused::text);
        assertTrue(refused.text().contains("må sende det inn eller trekke det først"), refused.text());
        assertEquals(
                200,
                colleague
                        .postJson(made.header("Location") + "/withdraw", "{\"reason\": \"Vi deler det\"}")
                        .status());
        open.run("UPDATE people SET organization_id = %s WHERE user_name = 'malansvarlig'"
                .formatted(before.isEmpty() ? "NULL" : before));
    }

    @Test
    @Order(6)
    void whatIsWrittenAfterSendingIsNoAnswerAndWhatIsReturnedShows() {
        proposed(3);
        assertTrue(office.get(path).text().contains("\"unchanged\":11,\"changed\":1,\"returned\":0,\"left\":0"));
        String set = retning.database()
                .list("SELECT id FROM change_sets WHERE title = 'Senere start'")
                .getFirst();
        var sentBack = office.postJson("/api/v1/changesets/" + set + "/return", "{\"reason\": \"Skriv mer\"}");
        assertEquals(200, sentBack.status(), sentBack::text);
        proposed(2);
        assertTrue(office.get(path).text().contains("\"unchanged\":11,\"changed\":0,\"returned\":1,\"left\":0"));
        assertTrue(office.get(path + "/merge").text().contains("\"sets\":0"));
        String page =
                open.signedIn("portefoljekontakt").get("/mine-aktiviteter").text();
        assertTrue(page.contains("Sendt i retur") && page.contains("href=\"/endringer/" + set + "\""), page);
    }

    private void proposed(int line) {
        var made = contact.postJson("/api/v1/changesets", """
                {"title": "Etterpå", "reason": "Vi kom på noe", "changes": [
                  {"subject": "activity", "key": "%s", "kind": "RESCHEDULE", "after": {"startsOn": "2028-01-01"}}]}""".formatted(key(line)));
        assertEquals(201, made.status(), made::text);
    }

    @Test
    @Order(7)
    void officeSeesWhoHasNotAnsweredAndClosesAndOpensAgain() throws SQLException {
        String seen = office.get(path).text();
        assertTrue(seen.contains("\"answered\":1") && seen.contains("\"late\":true"), seen);
        Client page = open.signedIn("sekretariat");
        String address = path.replace("/api/v1/input-rounds", "/innspill");
        String shown = page.get(address).text();
        assertTrue(shown.indexOf("Helse Nord RHF") < shown.indexOf("Har sendt inn"), shown);
        assertTrue(shown.contains("E-post er ikke satt opp") && !shown.contains("spør runden ingen om"), shown);
        assertTrue(office.get("/api/v1/me/tasks").text().contains("\"code\":\"MISSING\""));
        open.run(
                "UPDATE activity_owners SET in_force = tstzrange(lower(in_force), clock_timestamp()) WHERE activity_id = 1");
        assertTrue(page.get(address).text().contains("én har ingen eier"));
        assertEquals(409, office.postJson(path + "/remind", "{}").status());
        var other = page.post(
                "/innspill", Map.of("title", "En til", "deadline", "2099-01-01", "organizations", OpenRound.OURS));
        assertEquals(409, other.status());
        assertTrue(other.text().contains("value=\"En til\"") && other.text().contains("En annen runde er åpen"));
        var misspelt = office.postJson("/api/v1/input-rounds", "{\"titel\": \"En til\"}");
        assertTrue(misspelt.status() == 422 && misspelt.text().contains("\"titel\""), misspelt::text);
        assertEquals(
                412,
                office.with("If-Match", "\"99\"")
                        .postJson(path + "/close", "{}")
                        .status());
        assertEquals(200, office.postJson(path + "/close", "{}").status());
        assertEquals(409, confirm(contact, 3));
        var after = open.signedIn("portefoljekontakt").get("/mine-aktiviteter").text();
        assertTrue(after.contains("i runden som ble lukket") && !after.contains("ta-tilbake"), after);
        assertEquals(422, office.postJson(path + "/reopen", "{}").status());
        assertEquals(
                200,
                office.postJson(path + "/reopen", "{\"reason\": \"Utsatt frist\"}")
                        .status());
        assertEquals(List.of("1"), audited("REOPEN_INPUT_ROUND"));
        assertTrue(office.get("/api/v1/input-rounds").text().contains("\"total\":1"));
    }

    private int confirm(Client who, int n) {
        return who.putJson(path + "/lines/" + key(n), "{\"answer\": \"UNCHANGED\"}")
                .status();
    }

    private static String delegation(String person, int... lines) {
        var keys = java.util.Arrays.stream(lines)
                .mapToObj(n -> "\"" + key(n) + "\"")
                .toList();
        return "{\"lines\": %s, \"person\": \"%s\"}".formatted(keys, person);
    }

    private List<String> audited(String act) {
        return retning.database().list("SELECT count(*) FROM audit_log WHERE act = '%s'".formatted(act));
    }
}
