package no.retning.mail;

import org.jspecify.annotations.Nullable;

/**
 * The mail server that letters are handed to.
 *
 * @param from the address they come from
 * @param user to sign in with; null where the server takes letters from whoever reaches it
 */
public record Smtp(
        String host,
        int port,
        Security security,
        String from,
        @Nullable String user,
        @Nullable String password) {

    /** How the way to the server is kept secret. */
    public enum Security {
        /** Encrypted after a greeting in plain text; refused where the server cannot. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS,
        /** Not at all. */
        NONE
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
