package no.retning.change;

import java.time.LocalDate;

/**
 * A milestone of an activity.
 *
 * @param kind AVAILABLE, PRELIMINARY or COMPLETED
 * @param precision how exact the day is
 */
record MilestoneState(String kind, LocalDate on, String precision) {}
