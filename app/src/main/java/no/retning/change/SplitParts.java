package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Between the fields of a SPLIT in a form and its {@code into}. The fields of part two begin with {@code part2-}; where
 * an activity of a delmål goes stands in {@code to-} and its key, as the number of the part.
 */
final class SplitParts {
    private static final List<String> OF_ACTIVITY = List.of("name", "subGoal", "grouping");
    private static final List<String> OF_SUB_GOAL = List.of("code", "name", "description");
    private static final String TO = "to-";

    private SplitParts() {}

    static List<String> fields(Subject subject) {
        return subject == Subject.SUBGOAL ? OF_SUB_GOAL : OF_ACTIVITY;
    }

    /** @param rest what a part says that no field shows, by its number */
    static List<Map<String, @Nullable Object>> read(ChangeEntry entry, List<Map<String, @Nullable Object>> rest) {
        List<Map<String, @Nullable Object>> parts = new ArrayList<>();
        for (int i = 1; i <= entry.parts(); i++) {
            Map<String, @Nullable Object> part = new LinkedHashMap<>(rest.get(i - 1));
            for (String field : fields(entry.subject())) {
                String text = entry.text(prefix(i) + field);
                if (text != null) {
                    part.put(field, text);
                }
            }
            // A part nobody filled in is none, but two there must be.
            if (!part.isEmpty() || i <= 2) {
                if (entry.subject() == Subject.SUBGOAL) {
                    part.put("activities", going(entry, String.valueOf(i)));
                }
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<String> going(ChangeEntry entry, String part) {
        return entry.values().keySet().stream()
                .filter(name -> name.startsWith(TO) && entry.value(name).equals(part))
                .map(name -> name.substring(TO.length()))
                .toList();
    }

    /** Writes what a part of a delmål takes along into the fields of the activities. */
    static void going(Map<String, List<String>> values, int part, @Nullable Object activities) {
        if (activities instanceof List<?> keys) {
            keys.forEach(key -> values.put(TO + key, List.of(String.valueOf(part))));
        }
    }

    /** The field an error leads to: the first part that lacks something, or an activity that goes nowhere. */
    static String field(ChangeEntry entry, String field) {
        if (entry.subject() == Subject.SUBGOAL && field.equals("into")) {
            return prefix(1) + "code";
        }
        int part = IntStream.rangeClosed(1, entry.parts())
                .filter(i -> entry.value(prefix(i) + "name").isEmpty())
                .findFirst()
                .orElse(1);
        return prefix(part) + (fields(entry.subject()).contains(field) ? field : "name");
    }

    static String prefix(int part) {
        return "part" + part + "-";
    }
}
