package no.retning.start;

import java.util.Locale;
import java.util.regex.Pattern;
import no.retning.mail.Smtp;
import no.retning.mail.Smtp.Security;
import org.jspecify.annotations.Nullable;

/** The part of the settings that is about the mail server: all of it, or nothing. */
final class SmtpSettings {
    private static final String PREFIX = "RETNING_SMTP_";
    private static final String HOST = "RETNING_SMTP_HOST";
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_BY_TLS = 465;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\",;:\\\\]+@[^@\\s<>\",;:\\\\]+");

    private SmtpSettings() {}

    /** @throws StartRefused with the variable and what is wrong with it */
    static @Nullable Smtp of(Values values) {
        var host = values.find(HOST);
        if (host.isEmpty()) {
            values.refuse(PREFIX, HOST + " is missing beside it");
            return null;
        }
        var from = values.get("RETNING_SMTP_FROM", HOST);
        if (!ADDRESS.matcher(from).matches()) {
            throw new StartRefused("RETNING_SMTP_FROM must be one e-mail address: it is " + from);
        }
        values.get("RETNING_PUBLIC_URL", HOST);
        var security = security(values);
        var user = values.find("RETNING_SMTP_USER").orElse(null);
        var password = values.find("RETNING_SMTP_PASSWORD").orElse(null);
        if (user == null && password != null) {
            throw new StartRefused("RETNING_SMTP_USER is missing: RETNING_SMTP_PASSWORD needs it beside it");
        }
        if (user != null && password == null) {
            throw new StartRefused("RETNING_SMTP_PASSWORD is missing: RETNING_SMTP_USER needs it beside it");
        }
        if (user != null && security == Security.NONE) {
            throw new StartRefused(
                    "RETNING_SMTP_SECURITY must be starttls or tls: a password is not sent in plain text");
        }
        int port = security == Security.TLS ? SUBMISSION_BY_TLS : SUBMISSION;
        return new Smtp(host.get(), values.port("RETNING_SMTP_PORT", port, 1), security, from, user, password);
    }

    private static Security security(Values values) {
        var text = values.find("RETNING_SMTP_SECURITY").orElse("starttls");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "starttls" -> Security.STARTTLS;
            case "tls" -> Security.TLS;
            case "none" -> Security.NONE;
            default -> throw new StartRefused("RETNING_SMTP_SECURITY must be starttls, tls or none: it is " + text);
        };
    }
}
