package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.retning.web.Messages;
import no.retning.web.Option;

/** The kinds of change a person can write by form, in the order they are offered. */
final class KindChoices {
    /** What is most often changed. */
    static final List<ChangeKind> USUAL = List.of(
            ChangeKind.RENAME,
            ChangeKind.RESCHEDULE,
            ChangeKind.CHANGE_PHASE,
            ChangeKind.CHANGE_CERTAINTY,
            ChangeKind.DESCRIBE,
            ChangeKind.SPLIT,
            ChangeKind.CLOSE);

    private static final List<String> ACTIVITY = kinds(
            Subject.ACTIVITY,
            ChangeKind.RENAME,
            ChangeKind.DESCRIBE,
            ChangeKind.RESCHEDULE,
            ChangeKind.CHANGE_PHASE,
            ChangeKind.CHANGE_CERTAINTY,
            ChangeKind.SET_MILESTONE,
            ChangeKind.ASSIGN_OWNER,
            ChangeKind.MOVE,
            ChangeKind.REGROUP,
            ChangeKind.PLACE_ALSO,
            ChangeKind.UNPLACE,
            ChangeKind.PAUSE,
            ChangeKind.RESUME,
            ChangeKind.CONTINUE_AS,
            ChangeKind.SPLIT,
            ChangeKind.MERGE,
            ChangeKind.CLOSE,
            ChangeKind.REOPEN);
    private static final List<String> SUB_GOAL = kinds(
            Subject.SUBGOAL,
            ChangeKind.RENAME,
            ChangeKind.DESCRIBE,
            ChangeKind.RECODE,
            ChangeKind.MOVE,
            ChangeKind.SPLIT,
            ChangeKind.MERGE,
            ChangeKind.CLOSE,
            ChangeKind.REOPEN);
    private static final List<String> GOAL =
            kinds(Subject.GOAL, ChangeKind.RENAME, ChangeKind.DESCRIBE, ChangeKind.CLOSE);
    private static final List<String> GROUPING = kinds(Subject.GROUPING, ChangeKind.RENAME, ChangeKind.CLOSE);
    private static final List<String> TERM = kinds(Subject.TERM, ChangeKind.RENAME, ChangeKind.CLOSE);
    private static final List<String> INITIATIVE = kinds(
            Subject.INITIATIVE,
            ChangeKind.RENAME,
            ChangeKind.DESCRIBE,
            ChangeKind.RESCHEDULE,
            ChangeKind.CHANGE_PHASE,
            ChangeKind.ASSIGN_OWNER,
            ChangeKind.LINK,
            ChangeKind.PAUSE,
            ChangeKind.RESUME,
            ChangeKind.CLOSE,
            ChangeKind.REOPEN);
    private static final List<String> NEW = Stream.of(
                    Subject.ACTIVITY, Subject.INITIATIVE, Subject.SUBGOAL, Subject.GROUPING, Subject.TERM, Subject.GOAL)
            .map(subject -> ChangeViews.kind(subject, ChangeKind.CREATE))
            .toList();

    private KindChoices() {}

    private static List<String> kinds(Subject subject, ChangeKind... kinds) {
        return Stream.of(kinds).map(kind -> ChangeViews.kind(subject, kind)).toList();
    }

    static boolean known(String kind) {
        return Stream.of(ACTIVITY, INITIATIVE, SUB_GOAL, GOAL, GROUPING, TERM, NEW)
                .anyMatch(kinds -> kinds.contains(kind));
    }

    /** Whether it makes something, so that nothing is to be found in the plan. */
    static boolean makes(String kind) {
        return kind.endsWith(".CREATE");
    }

    /** @param office whether the person may change goals and terms, which belong to nobody else */
    static List<KindGroup> groups(Messages t, boolean office) {
        List<KindGroup> groups = new ArrayList<>();
        groups.add(group(t, "change.kinds.activity", ACTIVITY));
        groups.add(group(t, "change.kinds.initiative", INITIATIVE));
        groups.add(group(t, "change.kinds.subgoal", SUB_GOAL));
        groups.add(group(t, "change.kinds.grouping", GROUPING));
        groups.add(group(t, "change.kinds.goal", GOAL));
        if (office) {
            groups.add(group(t, "change.kinds.term", TERM));
        }
        groups.add(group(
                t,
                "change.kinds.new",
                NEW.stream()
                        .filter(kind -> office || !(kind.startsWith("goal.") || kind.startsWith("term.")))
                        .toList()));
        return groups;
    }

    private static KindGroup group(Messages t, String label, List<String> kinds) {
        return new KindGroup(
                t.get(label),
                kinds.stream()
                        .map(kind -> new Option(kind, t.get("change.kind." + kind)))
                        .toList());
    }
}
