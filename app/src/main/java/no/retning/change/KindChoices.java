package no.retning.change;

import java.util.List;
import no.retning.web.Messages;
import no.retning.web.Option;

/** The kinds of change a person can write by form. */
final class KindChoices {
    private static final List<String> ACTIVITY = List.of(
            "activity.RENAME",
            "activity.DESCRIBE",
            "activity.RESCHEDULE",
            "activity.MOVE",
            "activity.PLACE_ALSO",
            "activity.SPLIT",
            "activity.CLOSE");
    private static final List<String> SUB_GOAL = List.of("subgoal.RENAME", "subgoal.DESCRIBE");
    private static final List<String> NEW = List.of("activity.CREATE", "subgoal.CREATE");

    private KindChoices() {}

    static boolean known(String kind) {
        return ACTIVITY.contains(kind)
                || SUB_GOAL.contains(kind)
                || NEW.contains(kind)
                || kind.equals("grouping.CREATE");
    }

    /** Whether it makes something, so that nothing is to be found in the plan. */
    static boolean makes(String kind) {
        return kind.endsWith(".CREATE");
    }

    static List<KindGroup> groups(Messages t) {
        return List.of(
                group(t, "change.kinds.activity", ACTIVITY),
                group(t, "change.kinds.subgoal", SUB_GOAL),
                group(t, "change.kinds.new", NEW));
    }

    private static KindGroup group(Messages t, String label, List<String> kinds) {
        return new KindGroup(
                t.get(label),
                kinds.stream()
                        .map(kind -> new Option(kind, t.get("change.kind." + kind)))
                        .toList());
    }
}
