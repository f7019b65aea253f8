package no.retning.search;

/** What a hit is, in the order the page groups them. */
public enum HitKind {
    STRATEGY,
    GOAL,
    SUBGOAL,
    GROUPING,
    ACTIVITY,
    INITIATIVE,
    ORGANIZATION,
    TERM,
    CASE,
    DECISION,
    CONDITION,
    MEETING,
    COUNCIL,
    CHANGE_SET,
    INPUT_ROUND,
    REPORTING_ROUND,
    STATUS,
    REPORT,
    PORTFOLIO_TEXT,
    EDITION;

    /** Whether its day is one by which something is to be done. */
    public boolean due() {
        return this == CONDITION || this == INPUT_ROUND || this == REPORTING_ROUND;
    }

    /** Whether what it belongs under is the name of who told it. */
    public boolean told() {
        return this == STATUS || this == REPORT;
    }
}
