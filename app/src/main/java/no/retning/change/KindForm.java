package no.retning.change;

import java.util.List;
import java.util.Set;

/** Which parts the form of each kind of change has. */
final class KindForm {
    private KindForm() {}

    static List<FormPart> parts(Subject subject, ChangeKind kind) {
        boolean activity = subject == Subject.ACTIVITY;
        boolean initiative = subject == Subject.INITIATIVE;
        return switch (kind) {
            case CREATE -> making(subject);
            case RENAME -> List.of(FormPart.NAME);
            case DESCRIBE -> initiative ? List.of(FormPart.DESCRIPTION, FormPart.THEME) : List.of(FormPart.DESCRIPTION);
            case LINK -> List.of(FormPart.GOAL, FormPart.SUPPORTS, FormPart.ACTIVITIES, FormPart.DEPENDENCIES);
            case RECODE -> List.of(FormPart.CODE);
            case MOVE -> List.of(activity ? FormPart.PLACE : FormPart.CODE);
            case PLACE_ALSO, REGROUP -> List.of(FormPart.PLACE);
            case UNPLACE -> List.of(FormPart.FROM);
            case RESCHEDULE -> List.of(FormPart.DATES);
            case CHANGE_PHASE -> initiative ? List.of(FormPart.LIFE, FormPart.PHASES) : List.of(FormPart.PHASES);
            case CHANGE_CERTAINTY -> List.of(FormPart.CERTAINTY);
            case ASSIGN_OWNER -> List.of(FormPart.OWNERS);
            case SET_MILESTONE -> List.of(FormPart.MILESTONE);
            case SPLIT -> List.of(activity ? FormPart.PARTS : FormPart.SUB_GOAL_PARTS);
            case MERGE ->
                activity ? List.of(FormPart.WITH, FormPart.NAME) : List.of(FormPart.WITH, FormPart.NAME, FormPart.CODE);
            case CONTINUE_AS -> List.of(FormPart.CONTINUES);
            case REOPEN -> List.of(initiative ? FormPart.LIFE : activity ? FormPart.PLACE : FormPart.CODE);
            case RESUME -> initiative ? List.of(FormPart.LIFE) : List.of();
            case CLOSE -> initiative ? List.of(FormPart.ENDING) : List.of();
            case PAUSE -> List.of();
        };
    }

    private static List<FormPart> making(Subject subject) {
        return switch (subject) {
            case ACTIVITY ->
                List.of(
                        FormPart.NAME,
                        FormPart.PLACE,
                        FormPart.PHASES,
                        FormPart.CERTAINTY,
                        FormPart.DATES,
                        FormPart.DESCRIPTION,
                        FormPart.KEY);
            case SUBGOAL -> List.of(FormPart.CODE, FormPart.NAME, FormPart.DESCRIPTION);
            case GOAL -> List.of(FormPart.CODE, FormPart.NAME, FormPart.DESCRIPTION, FormPart.SUPPORTING);
            case GROUPING -> List.of(FormPart.SUB_GOAL, FormPart.NAME);
            case TERM -> List.of(FormPart.NAME);
            case INITIATIVE ->
                List.of(
                        FormPart.NAME,
                        FormPart.LIFE,
                        FormPart.GOAL,
                        FormPart.SUPPORTS,
                        FormPart.OWNERS,
                        FormPart.PHASES,
                        FormPart.DATES,
                        FormPart.THEME,
                        FormPart.DESCRIPTION,
                        FormPart.ACTIVITIES,
                        FormPart.DEPENDENCIES);
            case STRATEGY -> List.of();
        };
    }

    /** The names of the fields a kind has, but for the parts of a SPLIT. */
    static List<String> fields(Subject subject, ChangeKind kind) {
        return parts(subject, kind).stream()
                .flatMap(part -> part.fields().stream())
                .toList();
    }

    /** Fields that are not sent when they are empty; an empty one of the others takes a value away. */
    static Set<String> unsaid(ChangeKind kind) {
        return switch (kind) {
            case MOVE, PLACE_ALSO -> Set.of("grouping");
            case MERGE -> Set.of("name", "code");
            case REOPEN -> Set.of("subGoal", "grouping", "code", "lifecycle");
            case CHANGE_PHASE, RESUME -> Set.of("lifecycle");
            case SET_MILESTONE -> Set.of("precision");
            case RENAME,
                    DESCRIBE,
                    RECODE,
                    UNPLACE,
                    REGROUP,
                    RESCHEDULE,
                    LINK,
                    CHANGE_CERTAINTY,
                    ASSIGN_OWNER,
                    PAUSE,
                    SPLIT,
                    CONTINUE_AS,
                    CLOSE,
                    CREATE -> Set.of();
        };
    }
}
