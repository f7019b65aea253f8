package no.retning.roadmap;

/** What is odd in the plan of an activity: shown in words, never mended. */
public enum PlanFlag {
    END_BEFORE_START,
    NO_DATES
}
