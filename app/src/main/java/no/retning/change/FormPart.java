package no.retning.change;

import java.util.List;

/** A part of the form of one change: one field, or a few that belong together. The template draws each. */
public enum FormPart {
    NAME,
    DESCRIPTION,
    CODE,
    SUPPORTING,
    PLACE,
    SUB_GOAL,
    FROM,
    DATES,
    PHASES,
    CERTAINTY,
    OWNERS,
    MILESTONE,
    WITH,
    CONTINUES,
    KEY,
    /** The main goal of an initiative. */
    GOAL,
    SUPPORTS,
    THEME,
    /** Where an initiative is in its life. */
    LIFE,
    /** How an initiative ended, and why. */
    ENDING,
    ACTIVITIES,
    DEPENDENCIES,
    /** The parts of an activity that is split. */
    PARTS,
    /** The parts of a delmål that is split, and to which part each activity goes. */
    SUB_GOAL_PARTS;

    /** Names of its fields, as in {@code after}. */
    List<String> fields() {
        return switch (this) {
            case NAME -> List.of("name");
            case DESCRIPTION -> List.of("description");
            case CODE -> List.of("code");
            case SUPPORTING -> List.of("supporting");
            case PLACE -> List.of("subGoal", "grouping");
            case SUB_GOAL, FROM -> List.of("subGoal");
            case DATES -> List.of("startsOn", "endsOn");
            case PHASES -> List.of("phases");
            case CERTAINTY -> List.of("certainty");
            case OWNERS -> List.of("owners");
            case MILESTONE -> List.of("milestone", "on", "precision");
            case WITH -> List.of("with");
            case CONTINUES -> List.of("activity");
            case KEY -> List.of("key");
            case GOAL -> List.of("goal");
            case SUPPORTS -> List.of("supports");
            case THEME -> List.of("theme");
            case LIFE -> List.of("lifecycle");
            case ENDING -> List.of("lifecycle", "reason");
            case ACTIVITIES -> List.of("activities");
            case DEPENDENCIES -> List.of("dependsOn");
            case PARTS, SUB_GOAL_PARTS -> List.of();
        };
    }
}
