package no.retning.review;

/** What is worth a question, computed (domain.md 5): a warning, never a verdict. */
public enum Warning {
    /** The explanations say the same as in the two rounds before. */
    SAME_TEXT,
    /** Everything is on plan while a decided milestone has passed without being reached. */
    MISSED_MILESTONE,
    /** The owner has set a better overall light than the worst of the other lights. */
    BRIGHTER_THAN_PARTS,
    /** Told to be done by all who own it, while it goes on in the plan. */
    FINISHED_IN_WORDS_ALONE,
    /** Not reported, and more than thirty days since anything was heard. */
    SILENT
}
