package no.retning.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to write reports of a round that are not sent in: a goal owner, or to whom reports were given.
 *
 * @param mailbox where the person's organisation is written to; null where no address is known
 * @param language code of the language it is written to in
 * @param what names of the reports, one a line
 * @param toldAt when the person was last written to about the round
 */
@Introspected
public record ReportWriter(
        long person,
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
        return new Addressee("person-" + person, "writer", addressed(), mailbox, language, what, toldAt);
    }
}
