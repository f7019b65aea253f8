package no.retning.search;

/** What a hit is, in the order the page groups them. */
public enum HitKind {
    STRATEGY,
    GOAL,
    SUBGOAL,
    GROUPING,
    ACTIVITY,
    INITIATIVE,
    TERM,
    CASE,
    DECISION,
    MEETING,
    COUNCIL,
    CHANGE_SET,
    EDITION
}
