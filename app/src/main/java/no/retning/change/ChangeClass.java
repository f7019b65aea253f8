package no.retning.change;

/** Who may decide a change set, and on what ground (domain.md 2). */
public enum ChangeClass {
    /** Goals, delmål, new, closed, split, moved things: rests on a council case. */
    STRUCTURAL,
    /** Dates and description of an organisation's own activity. */
    OWNER_UPDATE,
    /** Spelling and the like. */
    EDITORIAL,
    /** The first import of the official list, and the strategy with its goals. */
    FOUNDING
}
