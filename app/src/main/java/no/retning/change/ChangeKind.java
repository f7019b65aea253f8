package no.retning.change;

/** Kinds of change that exist so far (domain.md 2). */
public enum ChangeKind {
    CREATE,
    RENAME,
    DESCRIBE,
    MOVE,
    PLACE_ALSO,
    RESCHEDULE,
    SPLIT,
    CLOSE
}
