package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a change as they are stored: as sent, but for codes, where "1g" and "1G" mean "1.G" (domain.md 1). */
final class Canonical {
    private Canonical() {}

    /** @param written a change that has been read, so that its values are known to be of the right kind */
    static Map<String, @Nullable Object> of(Subject subject, ProposedChange written) {
        Map<String, @Nullable Object> after = values(written.after());
        Object code = after.get("code");
        boolean placed = written.kind() == ChangeKind.CREATE || written.kind() == ChangeKind.MOVE;
        if (subject == Subject.SUBGOAL && placed && code != null) {
            after.put("goal", SubGoalCode.goalOf(code.toString()));
        }
        return after;
    }

    private static Map<String, @Nullable Object> values(Map<?, ?> sent) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        sent.forEach((field, value) -> values.put(String.valueOf(field), value(String.valueOf(field), value)));
        return values;
    }

    private static @Nullable Object value(String field, @Nullable Object value) {
        if (value instanceof List<?> keys && field.equals("with")) {
            return keys.stream()
                    .map(it -> SubGoalCode.canonical(String.valueOf(it).strip()))
                    .toList();
        }
        if (value instanceof String code && (field.equals("code") || field.equals("subGoal"))) {
            return SubGoalCode.canonical(code);
        }
        if (value instanceof List<?> parts && field.equals("into")) {
            return parts.stream()
                    .map(part -> part instanceof Map<?, ?> map ? values(map) : part)
                    .toList();
        }
        return value;
    }
}
