package no.retning.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.retning.time.Oslo;

/** A time at which a decision takes effect, as it is written: an instant with Z, or a date. */
final class EffectTime {
    /** No plan reaches further. */
    static final Instant LATEST = Instant.parse("2199-12-31T23:00:00Z");

    private EffectTime() {}

    /** A date means the start of that day in Oslo; empty when it is neither. */
    static Optional<Instant> of(String text) {
        String words = text.strip();
        try {
            return Optional.of(words.endsWith("Z") ? Instant.parse(words) : Oslo.start(LocalDate.parse(words)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
