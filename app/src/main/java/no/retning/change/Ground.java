package no.retning.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a change set rests on, where it is no council case.
 *
 * @param type kind of ground
 * @param body who stands behind it
 * @param date its date
 * @param reference its number or label
 * @param text what it says, shortly
 */
public record Ground(
        GroundType type,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable String reference,
        @Nullable String text) {}
