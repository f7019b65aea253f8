package no.retning.round;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in a round.
 *
 * @param organization its id
 * @param mailbox where it is written to; null where nobody has said
 * @param language code of the language it is written to in
 * @param sentAt when it sent in; null while it has not
 * @param late whether that was after the deadline
 * @param letters how many letters of this round are, or were, in line for it
 * @param letterAt when the newest was put in line
 * @param deliveredAt when the mail server took the newest
 * @param letterError why the newest could not be sent
 */
@Introspected
public record PartakerRow(
        long organization,
        String name,
        @Nullable String mailbox,
        @Nullable String language,
        @Nullable Instant sentAt,
        boolean late,
        int letters,
        @Nullable Instant letterAt,
        @Nullable Instant deliveredAt,
        @Nullable String letterError) {
    public boolean sent() {
        return sentAt != null;
    }
}
