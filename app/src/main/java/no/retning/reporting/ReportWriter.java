package no.retning.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is to write reports of a round that are not sent in: those of an organisation who answer for goals, or somebody to
 * whom reports were given.
 *
 * @param key names it among the letters of the round
 * @param name of the person, or of all of them
 * @param mailbox where their organisation is written to; null where no address is known
 * @param language code of the language it is written to in
 * @param what names of the reports, one a line
 * @param toldAt when it was last written to about the round
 */
@Introspected
public record ReportWriter(
        String key,
        String name,
        @Nullable String organization,
        @Nullable String mailbox,
        @Nullable String language,
        String what,
        @Nullable Instant toldAt) {

    /** With the organisation, since the letter lands in its mailbox. */
    public String addressed() {
        return organization == null ? name : name + ", " + organization;
    }

    Addressee addressee() {
        return new Addressee(key, "writer", addressed(), mailbox, language, what, toldAt);
    }
}
