package no.retning.change;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Change} of its stored or sent parts; the one place that knows which kinds each subject has. */
final class ChangeReader {
    private ChangeReader() {}

    /**
     * @param id the thing it touches; null only for a CREATE
     * @throws Impossible when the kind does not fit the subject or a value is wrong
     */
    static Change read(Subject subject, ChangeKind kind, @Nullable Long id, Map<String, @Nullable Object> values) {
        After after = new After(values).only(fields(subject, kind));
        return switch (kind) {
            case CREATE ->
                switch (subject) {
                    case ACTIVITY -> CreateActivity.read(after);
                    case SUBGOAL -> CreateSubGoal.read(after);
                    case GROUPING -> CreateGrouping.read(after);
                    case STRATEGY, GOAL -> throw unfit(subject, kind);
                };
            case RENAME -> Rename.read(named(subject, kind), known(id), after);
            case DESCRIBE -> Describe.read(named(subject, kind), known(id), after);
            case MOVE -> Move.read(activity(subject, kind, id), after);
            case PLACE_ALSO -> PlaceAlso.read(activity(subject, kind, id), after);
            case RESCHEDULE -> Reschedule.read(activity(subject, kind, id), after);
            case SPLIT -> Split.read(activity(subject, kind, id), after);
            case CLOSE -> new Close(activity(subject, kind, id));
        };
    }

    /** What {@code after} may hold. */
    private static Set<String> fields(Subject subject, ChangeKind kind) {
        return switch (kind) {
            case CREATE ->
                switch (subject) {
                    case ACTIVITY -> After.NEW_ACTIVITY;
                    case SUBGOAL -> Set.of("goal", "code", "name", "description");
                    case GROUPING -> After.PLACE_AND_NAME;
                    case STRATEGY, GOAL -> Set.of();
                };
            case RENAME -> Set.of("name");
            case DESCRIBE -> Set.of("description");
            case MOVE, PLACE_ALSO -> Set.of("subGoal", "grouping");
            case RESCHEDULE -> After.DATES;
            case SPLIT -> Set.of("into");
            case CLOSE -> Set.of();
        };
    }

    private static Subject named(Subject subject, ChangeKind kind) {
        if (subject != Subject.ACTIVITY && subject != Subject.SUBGOAL) {
            throw unfit(subject, kind);
        }
        return subject;
    }

    private static long activity(Subject subject, ChangeKind kind, @Nullable Long id) {
        if (subject != Subject.ACTIVITY) {
            throw unfit(subject, kind);
        }
        return known(id);
    }

    private static long known(@Nullable Long id) {
        if (id == null) {
            throw new Impossible("key", "missing");
        }
        return id;
    }

    private static Impossible unfit(Subject subject, ChangeKind kind) {
        return new Impossible("kind", "kindUnfit", kind, subject.word());
    }
}
