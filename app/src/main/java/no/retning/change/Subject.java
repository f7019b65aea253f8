package no.retning.change;

import java.util.Locale;

/** What a change touches. */
public enum Subject {
    STRATEGY,
    GOAL,
    SUBGOAL,
    GROUPING,
    TERM,
    ACTIVITY,
    INITIATIVE;

    /** The word in tables and in the API: {@code subgoal}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The subject with the word. @throws IllegalArgumentException when there is none */
    public static Subject of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
