package no.retning.change;

/** Kinds of change to goals, delmål, groupings, terms and activities (domain.md 2). */
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
    PAUSE,
    RESUME,
    SPLIT,
    MERGE,
    CONTINUE_AS,
    CLOSE,
    REOPEN
}
