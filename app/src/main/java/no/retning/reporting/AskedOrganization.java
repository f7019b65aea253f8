package no.retning.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a round asks.
 *
 * @param mailbox where it is written to; null where none is known
 * @param language code of the language it is written to in
 * @param expected how many reports it is asked for
 * @param missing how many of them are not sent in
 * @param signs whether a leader signs off what it sends
 * @param remindedAt when it was reminded last
 */
@Introspected
public record AskedOrganization(
        long id,
        String name,
        @Nullable String mailbox,
        @Nullable String language,
        int expected,
        int missing,
        boolean signs,
        @Nullable Instant remindedAt) {
    /** Whether the report is asked of this organisation. */
    boolean asks(ReportRow report) {
        return report.organizationId() != null && report.organizationId() == id;
    }

    /** @param what how many reports the letter is about, or the name of the one */
    Addressee addressee(Object what) {
        return new Addressee(String.valueOf(id), "organization", name, mailbox, language, what, remindedAt);
    }
}
