package no.retning.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import no.retning.start.Instance;
import no.retning.start.TestRetning;

/** A real mail server on a free port of this machine, which keeps what it is handed. */
public final class MailServer implements AutoCloseable {
    /** A letter as it came. */
    public record Received(String to, String subject, String text, String id, String language) {}

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private MailServer() {
        server.start();
    }

    public static MailServer start() {
        return new MailServer();
    }

    /** What Retning is to be told of it. */
    public Smtp settings() {
        return new Smtp("127.0.0.1", server.getSmtp().getPort(), Smtp.Security.NONE, "retning@example.no", null, null);
    }

    /** All that came, in their order. */
    public List<Received> received() {
        return Stream.of(server.getReceivedMessages()).map(MailServer::read).toList();
    }

    /** Sends what is in line, as the job of this instance does now and then. */
    public static void send(Instance instance) {
        instance.context().getBean(MailSending.class).send();
    }

    /** The same for the first instance over a database. */
    public static void send(TestRetning retning) {
        retning.bean(MailSending.class).send();
    }

    private static Received read(MimeMessage message) {
        try {
            return new Received(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    String.valueOf(message.getContent()).replace("\r\n", "\n"),
                    message.getMessageID(),
                    message.getHeader("Content-Language", null));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
