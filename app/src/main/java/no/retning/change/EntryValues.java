package no.retning.change;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Between the fields of a form and the {@code after} of a change. What a change says that no field shows (sent by API,
 * read from a list) is kept in a hidden field, so that writing it again loses nothing.
 */
@Singleton
class EntryValues {
    private static final String REST = "rest";
    private static final Set<String> PART_FIELDS = Set.of("name", "subGoal", "grouping");

    private final ChangeJson json;

    EntryValues(ChangeJson json) {
        this.json = json;
    }

    /** The names of the fields a kind has, but for the parts of a SPLIT. */
    static List<String> fields(Subject subject, ChangeKind kind) {
        return switch (kind) {
            case RENAME -> List.of("name");
            case DESCRIBE -> List.of("description");
            case RESCHEDULE -> List.of("startsOn", "endsOn");
            case MOVE, PLACE_ALSO -> List.of("subGoal", "grouping");
            case SPLIT, CLOSE -> List.of();
            case CREATE ->
                switch (subject) {
                    case ACTIVITY ->
                        List.of(
                                "key",
                                "name",
                                "description",
                                "subGoal",
                                "grouping",
                                "phases",
                                "certainty",
                                "startsOn",
                                "endsOn");
                    case SUBGOAL -> List.of("code", "name", "description");
                    case GROUPING -> List.of("subGoal", "name");
                    case STRATEGY, GOAL -> List.of();
                };
        };
    }

    /**
     * What the fields say.
     *
     * @param now what the plan says of the dates; those that are not changed are left out
     */
    Map<String, @Nullable Object> after(ChangeEntry entry, Map<String, @Nullable Object> now) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>(rest(entry.value(REST)));
        ChangeKind kind = entry.changeKind();
        if (kind == ChangeKind.SPLIT) {
            after.put("into", parts(entry));
            return after;
        }
        boolean makes = kind == ChangeKind.CREATE;
        for (String field : fields(entry.subject(), kind)) {
            Object value = field.equals("phases")
                    ? phases(entry)
                    : entry.text(makes && field.equals("key") ? "newKey" : field);
            if (value != null || (!makes && !field.equals("grouping"))) {
                after.put(field, value);
            }
        }
        if (kind == ChangeKind.RESCHEDULE) {
            leaveOutUnchanged(after, now);
        }
        return after;
    }

    /** At least one date stays, so that a change that changes nothing is told so. */
    private static void leaveOutUnchanged(Map<String, @Nullable Object> after, Map<String, @Nullable Object> now) {
        boolean starts = !Objects.equals(after.get("startsOn"), now.get("startsOn"));
        boolean ends = !Objects.equals(after.get("endsOn"), now.get("endsOn"));
        if (!ends) {
            after.remove("endsOn");
            after.remove("endsPrecision");
        }
        if (!starts && ends) {
            after.remove("startsOn");
            after.remove("startsPrecision");
        }
    }

    private static @Nullable List<String> phases(ChangeEntry entry) {
        List<String> phases = entry.values().getOrDefault("phases", List.of());
        return phases.isEmpty() ? null : phases;
    }

    private List<Map<String, @Nullable Object>> parts(ChangeEntry entry) {
        List<Map<String, @Nullable Object>> parts = new ArrayList<>();
        for (int i = 1; i <= entry.parts(); i++) {
            String prefix = "part" + i + "-";
            Map<String, @Nullable Object> part = new LinkedHashMap<>(rest(entry.value(prefix + REST)));
            for (String field : List.of("name", "subGoal", "grouping")) {
                String text = entry.text(prefix + field);
                if (text != null) {
                    part.put(field, text);
                }
            }
            // A part nobody filled in is none, but two there must be.
            if (!part.isEmpty() || i <= 2) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The fields of a change that is written already, as an entry. */
    ChangeEntry entry(Subject subject, ChangeKind kind, @Nullable String key, Map<String, @Nullable Object> after) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(after);
        boolean makes = kind == ChangeKind.CREATE;
        for (String field : fields(subject, kind)) {
            if (after.containsKey(field)) {
                values.put(makes && field.equals("key") ? "newKey" : field, texts(after.get(field)));
            }
            rest.remove(field);
        }
        if (rest.remove("into") instanceof List<?> parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) instanceof Map<?, ?> part) {
                    part(values, "part" + (i + 1) + "-", part);
                }
            }
        }
        if (makes) {
            rest.remove("goal");
        }
        keep(values, REST, rest);
        return new ChangeEntry(ChangeViews.kind(subject, kind), key == null || makes ? "" : key, values);
    }

    private void part(Map<String, List<String>> values, String prefix, Map<?, ?> part) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        part.forEach((field, value) -> {
            if (PART_FIELDS.contains(String.valueOf(field))) {
                values.put(prefix + field, texts(value));
            } else {
                rest.put(String.valueOf(field), value);
            }
        });
        keep(values, prefix + REST, rest);
    }

    private void keep(Map<String, List<String>> values, String name, Map<String, @Nullable Object> rest) {
        if (!rest.isEmpty()) {
            values.put(name, List.of(json.write(rest)));
        }
    }

    private Map<String, @Nullable Object> rest(String text) {
        try {
            return text.isEmpty() ? Map.of() : json.read(text);
        } catch (java.io.UncheckedIOException e) {
            // Only somebody who writes the hidden field by hand gets here.
            return Map.of();
        }
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of("");
            case List<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }
}
