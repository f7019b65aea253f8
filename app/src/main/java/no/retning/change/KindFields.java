package no.retning.change;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kinds of change each subject has, and what {@code after} of each may hold. */
final class KindFields {
    private static final Set<String> PLACE = Set.of("subGoal", "grouping");
    private static final Set<String> NAME = Set.of("name");
    private static final Set<String> DESCRIPTION = Set.of("description");
    private static final Set<String> NOTHING = Set.of();

    private static final Map<ChangeKind, Set<String>> INITIATIVE = Map.ofEntries(
            Map.entry(ChangeKind.CREATE, CreateInitiative.FIELDS),
            Map.entry(ChangeKind.RENAME, NAME),
            Map.entry(ChangeKind.DESCRIBE, Set.of("description", "theme")),
            Map.entry(ChangeKind.RESCHEDULE, After.DATES),
            Map.entry(ChangeKind.CHANGE_PHASE, Set.of("phases", "lifecycle")),
            Map.entry(ChangeKind.ASSIGN_OWNER, Set.of("owners")),
            Map.entry(ChangeKind.LINK, Set.copyOf(InitiativeLinks.FIELDS)),
            Map.entry(ChangeKind.PAUSE, NOTHING),
            Map.entry(ChangeKind.RESUME, Set.of("lifecycle")),
            Map.entry(ChangeKind.CLOSE, Set.of("lifecycle", "reason")),
            Map.entry(ChangeKind.REOPEN, Set.of("lifecycle")));

    private static final Map<Subject, Map<ChangeKind, Set<String>>> FIELDS = Map.of(
            Subject.STRATEGY,
            Map.of(),
            Subject.INITIATIVE,
            INITIATIVE,
            Subject.GOAL,
            Map.of(
                    ChangeKind.CREATE, Set.of("code", "name", "description", "supporting"),
                    ChangeKind.RENAME, NAME,
                    ChangeKind.DESCRIBE, DESCRIPTION,
                    ChangeKind.CLOSE, NOTHING),
            Subject.SUBGOAL,
            Map.of(
                    ChangeKind.CREATE, Set.of("goal", "code", "name", "description"),
                    ChangeKind.RENAME, NAME,
                    ChangeKind.DESCRIBE, DESCRIPTION,
                    ChangeKind.RECODE, Set.of("code"),
                    ChangeKind.MOVE, Set.of("goal", "code"),
                    ChangeKind.SPLIT, Set.of("into"),
                    ChangeKind.MERGE, Set.of("with", "name", "code"),
                    ChangeKind.CLOSE, NOTHING,
                    ChangeKind.REOPEN, Set.of("code")),
            Subject.GROUPING,
            Map.of(
                    ChangeKind.CREATE, Set.of("subGoal", "name"),
                    ChangeKind.RENAME, NAME,
                    ChangeKind.CLOSE, NOTHING),
            Subject.TERM,
            Map.of(ChangeKind.CREATE, NAME, ChangeKind.RENAME, NAME, ChangeKind.CLOSE, NOTHING),
            Subject.ACTIVITY,
            Map.ofEntries(
                    Map.entry(ChangeKind.CREATE, After.NEW_ACTIVITY),
                    Map.entry(ChangeKind.RENAME, NAME),
                    Map.entry(ChangeKind.DESCRIBE, DESCRIPTION),
                    Map.entry(ChangeKind.MOVE, PLACE),
                    Map.entry(ChangeKind.PLACE_ALSO, PLACE),
                    Map.entry(ChangeKind.UNPLACE, Set.of("subGoal")),
                    Map.entry(ChangeKind.REGROUP, PLACE),
                    Map.entry(ChangeKind.RESCHEDULE, After.DATES),
                    Map.entry(ChangeKind.CHANGE_PHASE, Set.of("phases")),
                    Map.entry(ChangeKind.CHANGE_CERTAINTY, Set.of("certainty")),
                    Map.entry(ChangeKind.ASSIGN_OWNER, Set.of("owners")),
                    Map.entry(ChangeKind.SET_MILESTONE, SetMilestone.FIELDS),
                    Map.entry(ChangeKind.PAUSE, NOTHING),
                    Map.entry(ChangeKind.RESUME, NOTHING),
                    Map.entry(ChangeKind.SPLIT, Set.of("into")),
                    Map.entry(ChangeKind.MERGE, Set.of("with", "name")),
                    Map.entry(ChangeKind.CONTINUE_AS, Set.of("activity")),
                    Map.entry(ChangeKind.CLOSE, NOTHING),
                    Map.entry(ChangeKind.REOPEN, PLACE)));

    private KindFields() {}

    /** @throws Impossible when the subject has no such kind */
    static Set<String> of(Subject subject, ChangeKind kind) {
        @Nullable Set<String> fields = FIELDS.getOrDefault(subject, Map.of()).get(kind);
        if (fields == null) {
            throw new Impossible("kind", "kindUnfit", kind, subject.word());
        }
        return fields;
    }

    static boolean has(Subject subject, ChangeKind kind) {
        return FIELDS.getOrDefault(subject, Map.of()).containsKey(kind);
    }
}
