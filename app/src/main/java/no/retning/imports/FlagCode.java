package no.retning.imports;

/** What a reader of the list can stumble on, and what follows from it. */
public enum FlagCode {
    EMPTY_FILE(Weight.UNREADABLE),
    TOO_LARGE(Weight.UNREADABLE),
    TOO_MANY_ROWS(Weight.UNREADABLE),
    TOO_LARGE_UNPACKED(Weight.UNREADABLE),
    UNKNOWN_FORMAT(Weight.UNREADABLE),
    SEVERAL_LISTS(Weight.UNREADABLE),
    WRONG_ENCODING(Weight.UNREADABLE),
    WRONG_SEPARATOR(Weight.UNREADABLE),
    MISSING_COLUMN(Weight.UNREADABLE),
    REPEATED_COLUMN(Weight.UNREADABLE),
    NO_ROWS(Weight.UNREADABLE),
    RAGGED_RECORD(Weight.UNREADABLE),
    BAD_QUOTES(Weight.UNREADABLE),
    TOO_LONG(Weight.UNREADABLE),
    CELL_ERROR(Weight.UNREADABLE),
    EMPTY_NAME(Weight.UNREADABLE),
    BAD_DATE(Weight.UNREADABLE),
    BAD_SUBGOAL(Weight.UNREADABLE),
    UNKNOWN_STATUS(Weight.UNREADABLE),
    BAD_KEY(Weight.UNREADABLE),
    BAD_VERSION(Weight.UNREADABLE),
    SEVERAL_VERSIONS(Weight.UNREADABLE),
    DUPLICATE_KEY(Weight.REFUSED),
    NUMERIC_KEY(Weight.REFUSED),
    UNKNOWN_GOAL(Weight.REFUSED),
    FORMULA(Weight.REFUSED),
    END_BEFORE_START(Weight.NOTE),
    NO_DATES(Weight.NOTE),
    END_WITHOUT_START(Weight.NOTE),
    EMPTY_PHASE(Weight.NOTE),
    UNKNOWN_PHASE(Weight.NOTE),
    SAME_NAME(Weight.NOTE),
    SUBGOAL_NAMES(Weight.NOTE),
    EMPTY_DESCRIPTION(Weight.NOTE),
    EMPTY_GROUPING(Weight.NOTE),
    EDGE_SPACE(Weight.NOTE),
    DOUBLE_SPACE(Weight.NOTE),
    UNKNOWN_COLUMN(Weight.NOTE),
    HIDDEN_SHEET(Weight.NOTE),
    OTHER_SHEET(Weight.NOTE);

    /** What a finding means for the list. */
    public enum Weight {
        /** The list cannot be told line by line: there is no preview, nothing is stored. */
        UNREADABLE,
        /** The preview shows it, but the list is never stored. */
        REFUSED,
        /** Odd, and stored as it is: nothing is "fixed" on the way in (domain.md 6). */
        NOTE
    }

    private final Weight weight;

    FlagCode(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
