package no.retning.change;

/**
 * Turns within a set. A code or a name in a change means what the set makes, else what the plan says before the set; so
 * what makes things comes first, and what gives new codes or takes things away comes last.
 */
final class Rank {
    static final int GOAL = 0;
    static final int SUB_GOAL = 1;
    static final int GROUPING = 2;
    static final int ACTIVITY = 3;
    static final int CHANGE = 4;
    static final int MERGE = 5;
    static final int NEW_CODE = 6;
    static final int END = 7;

    private Rank() {}
}
