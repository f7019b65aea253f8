package no.retning.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.retning.change.FoundedPlan;
import no.retning.mail.MailServer;
import no.retning.mail.MailServer.Received;
import no.retning.people.CurrentPerson;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

/**
 * Letters of a round reach a real mail server: one to each organisation in its language, however often and by whomever
 * they are sent.
 */
class RoundMailIT {
    @Test
    void oneLetterToEachOrganisationFromTwoReplicas() throws SQLException {
        try (var server = MailServer.start();
                var retning = TestRetning.startWithMail(server.settings())) {
            var open = OpenRound.over(retning, 3);
            open.mailbox(OpenRound.OURS, "vest@example.no");
            String theirs = retning.database()
                    .list("SELECT organization_id FROM organization_names WHERE name = '%s'"
                            .formatted(OpenRound.THEIRS))
                    .getFirst();
            open.signedIn("sekretariat")
                    .post(
                            "/organisasjoner/%s/epost".formatted(theirs),
                            Map.of("mailbox", "nord@example.no", "language", "nn"));
            long round = open.open(5, 5);
            try (var other = retning.replica()) {
                Runnable here = () -> {
                    retning.bean(RoundReminding.class).remindByItself();
                    MailServer.send(retning);
                };
                Runnable there = () -> {
                    other.context().getBean(RoundReminding.class).remindByItself();
                    MailServer.send(other);
                };
                // Twice on each of two replicas, all at the same time.
                Stream.of(here, there, here, there)
                        .map(CompletableFuture::runAsync)
                        .toList()
                        .forEach(CompletableFuture::join);
                MailServer.send(other);
            }
            assertEquals(List.of("vest@example.no"), to(server, "Innspill til veikartet innen "));
            assertEquals(List.of("vest@example.no"), to(server, "Påminnelse: innspill"));
            assertEquals(List.of("nord@example.no"), to(server, "Innspel til vegkartet innan "));
            assertEquals(List.of("nord@example.no"), to(server, "Påminning: innspel"));
            Received letter = one(server, "Innspill");
            assertTrue(letter.text().contains("Hei, Helse Vest RHF."), letter::text);
            assertTrue(letter.text().contains("3 aktiviteter venter på svar fra dere"), letter::text);
            assertTrue(letter.text().contains(retning.address() + "/mine-aktiviteter"), letter::text);

            assertEquals("nb", letter.language());
            Received nynorsk = one(server, "Innspel");
            assertEquals("nn", nynorsk.language());
            assertTrue(nynorsk.text().contains("Hei, Helse Nord RHF."), nynorsk::text);
            assertTrue(nynorsk.text().contains("«Innspill til 2026-12» er opna"), "the title stays as it was written");
            assertTrue(nynorsk.text().contains("Éin aktivitet ventar på svar frå dykk"), nynorsk::text);

            int again = retning.bean(CurrentPerson.class)
                    .actingAs(
                            "sekretariat",
                            () -> retning.bean(RoundReminding.class).remind(round));
            MailServer.send(retning);
            assertEquals(0, again, "the day's reminder is in line already");
            assertEquals(4, server.received().size());
            String page = open.signedIn("sekretariat").get("/innspill/" + round).text();
            assertTrue(page.contains("2 sendt, sist") && !page.contains("Ta med i runden"), page);
            laterOwnerIsTakenWith(retning, open, server, round);
        }
    }

    private static void laterOwnerIsTakenWith(TestRetning retning, OpenRound open, MailServer server, long round)
            throws SQLException {
        String late = "Norsk helsenett SF";
        open.own(late, List.of(FoundedPlan.key(2)));
        open.mailbox(late, "nett@example.no");
        var office = open.signedIn("sekretariat");
        var api = retning.client().as("sekretariat");
        String address = "/innspill/" + round;
        String path = "/api/v1/input-rounds/" + round;
        var form = Map.of("organization", late);
        String body = "{\"organization\": \"%s\"}".formatted(late);
        String desk = office.get(address).text();
        assertTrue(desk.contains("Ta med i runden") && desk.contains("én aktivitet"), desk);
        String unasked = api.get(path + "/unasked").text();
        assertTrue(unasked.contains("\"organization\":\"%s\",\"activities\":1}".formatted(late)), unasked);
        assertEquals(
                422,
                api.postJson(path + "/organizations", "{\"organization\": \"x\"}")
                        .status());
        assertEquals(
                404, api.postJson("/api/v1/input-rounds/99/organizations", body).status());

        assertEquals(303, office.post(address + "/ta-med", form).status());
        var again = office.post(address + "/ta-med", form);
        assertEquals(409, again.status());
        assertTrue(again.text().contains("Norsk helsenett SF er med i runden fra før."), again::text);
        assertEquals(409, api.postJson(path + "/organizations", body).status());
        assertTrue(api.get(path + "/unasked").text().contains("\"total\":0"));
        assertEquals(
                List.of("1"),
                retning.database().list("SELECT count(*) FROM audit_log WHERE act = 'TAKE_INTO_INPUT_ROUND'"));
        MailServer.send(retning);
        assertEquals(List.of("nett@example.no", "vest@example.no"), to(server, "Innspill til veikartet innen "));
        assertTrue(office.get(address).text().contains("1: 0 uendret, 0 med forslag, 1 venter"));

        String third = "Helse Midt-Norge RHF";
        assertEquals(
                201,
                api.postJson(path + "/organizations", body.replace(late, third)).status());
        assertEquals(200, api.postJson(path + "/close", "{}").status());
        var closed = api.postJson(path + "/organizations", body);
        assertEquals(409, closed.status());
        assertTrue(closed.text().contains("Runden er lukket. Åpne den igjen"), closed::text);
    }

    private static Received one(MailServer server, String subject) {
        return server.received().stream()
                .filter(it -> it.subject().startsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> to(MailServer server, String subject) {
        return server.received().stream()
                .filter(it -> it.subject().startsWith(subject))
                .map(Received::to)
                .sorted()
                .toList();
    }
}
