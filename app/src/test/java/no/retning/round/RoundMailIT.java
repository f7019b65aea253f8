package no.retning.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.retning.mail.MailServer;
import no.retning.mail.MailServer.Received;
import no.retning.people.CurrentPerson;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

/** Letters of a round reach a real mail server: one to each organisation, however often and by whomever they are sent. */
class RoundMailIT {
    @Test
    void oneLetterToEachOrganisationFromTwoReplicas() throws SQLException {
        try (var server = MailServer.start();
                var retning = TestRetning.startWithMail(server.settings())) {
            var open = OpenRound.over(retning, 3);
            open.mailbox(OpenRound.OURS, "vest@example.no");
            open.mailbox(OpenRound.THEIRS, "nord@example.no");
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
            assertEquals(List.of("nord@example.no", "vest@example.no"), to(server, "Innspill til veikartet"));
            assertEquals(List.of("nord@example.no", "vest@example.no"), to(server, "Påminnelse"));
            Received letter = server.received().stream()
                    .filter(it -> it.to().startsWith("vest") && it.subject().startsWith("Innspill"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(letter.text().contains("Hei, Helse Vest RHF."), letter::text);
            assertTrue(letter.text().contains("3 aktiviteter venter på svar fra dere"), letter::text);
            assertTrue(letter.text().contains(retning.address() + "/mine-aktiviteter"), letter::text);

            int again = retning.bean(CurrentPerson.class)
                    .actingAs(
                            "sekretariat",
                            () -> retning.bean(RoundReminding.class).remind(round));
            MailServer.send(retning);
            assertEquals(0, again, "the day's reminder is in line already");
            assertEquals(4, server.received().size());
            String page = open.signedIn("sekretariat").get("/innspill/" + round).text();
            assertTrue(page.contains("2 sendt, sist"), page);
        }
    }

    private static List<String> to(MailServer server, String subject) {
        return server.received().stream()
                .filter(it -> it.subject().startsWith(subject))
                .map(Received::to)
                .sorted()
                .toList();
    }
}
