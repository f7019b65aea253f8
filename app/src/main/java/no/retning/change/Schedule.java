package no.retning.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decided start and end of an activity or an initiative; a missing date is missing.
 *
 * @param startsOn first day, or null
 * @param startsPrecision DAY, MONTH, QUARTER, HALF_YEAR or YEAR; null exactly when the date is
 * @param endsOn last day, or null
 * @param endsPrecision as for the start
 */
record Schedule(
        @Nullable LocalDate startsOn,
        @Nullable String startsPrecision,
        @Nullable LocalDate endsOn,
        @Nullable String endsPrecision) {}
