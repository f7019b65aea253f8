package no.retning.roadmap;

/** How exact a date is; the date itself is then the first or last day of the period. */
public enum DatePrecision {
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
