package no.retning.watching;

/** What can happen that everyone may know of. */
public enum EventKind {
    /** Changes came into force. */
    CHANGE_SET,
    /** A council decided a case. */
    DECISION,
    /** A version was published. */
    EDITION
}
