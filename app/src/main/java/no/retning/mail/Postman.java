package no.retning.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import no.retning.mail.Smtp.Security;

/** Hands letters to the mail server. */
@Singleton
class Postman {
    /** How long the server may take for each answer. */
    private static final String PATIENCE = "15000";

    private static final String NAME = "Retning";

    private final Optional<Smtp> smtp;
    private final Clock clock;

    Postman(Optional<Smtp> smtp, Clock clock) {
        this.smtp = smtp;
        this.clock = clock;
    }

    /** @throws MessagingException when the server does not take it */
    void deliver(MailRow mail) throws MessagingException {
        Smtp server = smtp.orElseThrow();
        Session session = Session.getInstance(properties(server));
        try (Transport transport = session.getTransport()) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
            var message = message(session, server, mail);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage message(Session session, Smtp server, MailRow mail) throws MessagingException {
        var message = new Named(session, "<%s.%s>".formatted(mail.name(), server.from()));
        message.setFrom(sender(server.from()));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static InternetAddress sender(String address) throws MessagingException {
        try {
            var from = new InternetAddress(address, true);
            from.setPersonal(NAME, StandardCharsets.UTF_8.name());
            return from;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties properties(Smtp server) {
        String protocol = server.security() == Security.TLS ? "smtps" : "smtp";
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "auth", String.valueOf(server.user() != null));
        properties.setProperty(prefix + "connectiontimeout", PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (server.security() == Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    /** A message that bears the same name each time it is tried, so that the receiver can tell a second copy. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
