package no.retning.reporting;

/** The life of a round (domain.md 5). */
public enum RoundState {
    PLANNED,
    OPEN,
    DUE,
    UNDER_REVIEW,
    CLOSED
}
