package no.retning.round;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as somebody opens it.
 *
 * @param deadline last day to answer, as 2026-12-01
 * @param remindDaysBefore so many days before the deadline those who lack answers are reminded; null for never by itself
 * @param organizations names of those that take part
 */
@Serdeable
public record RoundDraft(
        @Nullable String title,
        @Nullable String deadline,
        @Nullable Integer remindDaysBefore,
        List<String> organizations) {}
