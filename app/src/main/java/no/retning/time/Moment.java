package no.retning.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one time a request reads the plan at (domain.md 3).
 *
 * @param at the instant; from the database's clock when nothing was asked
 * @param now true when it is the present
 * @param label the version label, when the question was one
 * @param asked the words of the question, as a page repeats them in its links; null when nothing was asked
 * @param newestEdition the newest version published with a data time at or before {@code at}
 */
public record Moment(
        Instant at,
        boolean now,
        @Nullable String label,
        @Nullable String asked,
        @Nullable Edition newestEdition) {

    /** The day in Oslo. */
    public LocalDate day() {
        return Oslo.day(at);
    }
}
