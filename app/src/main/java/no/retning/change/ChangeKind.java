package no.retning.change;

/** Kinds of change to goals, delmål, groupings, terms, activities and initiatives (domain.md 2). */
public enum ChangeKind {
    CREATE,
    RENAME,
    DESCRIBE,
    RECODE,
    MOVE,
    PLACE_ALSO,
    UNPLACE,
    REGROUP,
    RESCHEDULE,
    CHANGE_PHASE,
    CHANGE_CERTAINTY,
    ASSIGN_OWNER,
    SET_MILESTONE,
    LINK,
    PAUSE,
    RESUME,
    SPLIT,
    MERGE,
    CONTINUE_AS,
    CLOSE,
    REOPEN
}
