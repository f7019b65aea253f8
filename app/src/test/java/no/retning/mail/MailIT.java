package no.retning.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.retning.start.Instance;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters in line: each is sent once, whoever empties the line. */
class MailIT {
    private static MailServer server;
    private static TestRetning retning;

    @BeforeAll
    static void start() {
        server = MailServer.start();
        retning = TestRetning.startWithMail(server.settings());
    }

    @AfterAll
    static void stop() {
        retning.close();
        server.close();
    }

    @Test
    void twoReplicasAtOnceSendEachLetterOnce() {
        var letters = IntStream.range(0, 30)
                .mapToObj(i -> letter("to/" + i, i + "@example.no"))
                .toList();
        letters.forEach(letter -> assertTrue(put(letter)));
        letters.forEach(letter -> assertFalse(put(letter)));
        try (Instance other = retning.replica()) {
            var jobs = List.of(retning.bean(MailSending.class), other.context().getBean(MailSending.class)).stream()
                    .map(it -> CompletableFuture.runAsync(it::send))
                    .toList();
            jobs.forEach(CompletableFuture::join);
            retning.bean(MailSending.class).send();
        }
        var received = server.received().stream()
                .filter(it -> it.subject().startsWith("to/"))
                .toList();
        assertEquals(30, received.size());
        assertEquals(
                30, received.stream().map(MailServer.Received::to).distinct().count());
        assertEquals(
                30, received.stream().map(MailServer.Received::id).distinct().count());
        assertEquals("Hei på deg,\nærlig talt.", received.getFirst().text().strip());
        assertEquals(
                List.of("30"),
                retning.database().list("SELECT count(*) FROM mails WHERE sent_at IS NOT NULL AND once LIKE 'to/%'"));
    }

    @Test
    void whatFailsIsTriedAgainLaterAndItsLetterStays() {
        var nowhere = new Smtp("127.0.0.1", 1, Smtp.Security.NONE, "retning@example.no", null, null);
        try (var lonely = TestRetning.startWithMail(nowhere)) {
            put(lonely, letter("lost", "a@example.no"));
            lonely.bean(MailSending.class).send();
            var left = "SELECT tries || ' ' || (error <> '') || ' ' || (next_try_at > now()) FROM mails";
            assertEquals(List.of("1 true true"), lonely.database().list(left));
            lonely.bean(MailSending.class).send();
            assertEquals(List.of("1 true true"), lonely.database().list(left));
        }
    }

    @Test
    void withoutMailServerNothingIsPutInLine() {
        try (var silent = TestRetning.start()) {
            assertFalse(silent.bean(Outbox.class).on());
            assertThrows(IllegalStateException.class, () -> put(silent, letter("none", "a@example.no")));
            silent.bean(MailSending.class).send();
            assertEquals(List.of("0"), silent.database().list("SELECT count(*) FROM mails"));
        }
    }

    @Test
    void whatALetterSaysIsNeverChangedAndNoneIsRemoved() {
        put(letter("kept", "kept@example.no"));
        for (String sql :
                List.of("UPDATE mails SET body = ''", "UPDATE mails SET recipient = 'x@y'", "DELETE FROM mails")) {
            assertThrows(SQLException.class, () -> execute(sql), sql);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection app = retning.database().app();
                var statement = app.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Letter letter(String name, String to) {
        return new Letter(name, to, "TEST", "nb", name, "Hei på deg,\nærlig talt.");
    }

    private static boolean put(Letter letter) {
        return put(retning, letter);
    }

    @SuppressWarnings("unchecked")
    private static boolean put(TestRetning where, Letter letter) {
        SynchronousTransactionManager<Connection> transactions = where.bean(SynchronousTransactionManager.class);
        return Boolean.TRUE.equals(
                transactions.executeWrite(status -> where.bean(Outbox.class).put(letter)));
    }
}
