package no.retning.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter of a round is to: an organisation, or somebody who writes reports.
 *
 * @param key names it among the letters of the round
 * @param texts which texts it gets: those of organisations, or of writers
 * @param name what it is addressed to
 * @param mailbox where it goes; null where no address is known
 * @param language code of the language it is written in
 * @param what how many reports wait, or which
 * @param toldAt when it was reminded last
 */
record Addressee(
        String key,
        String texts,
        String name,
        @Nullable String mailbox,
        @Nullable String language,
        Object what,
        @Nullable Instant toldAt) {
    boolean toldSince(@Nullable Instant since) {
        return since != null && toldAt != null && !toldAt.isBefore(since);
    }
}
