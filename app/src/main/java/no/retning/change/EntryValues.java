package no.retning.change;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Between the fields of a form and the {@code after} of a change. What a change says that no field shows (sent by API,
 * read from a list) is kept in a hidden field, so that writing it again loses nothing.
 */
@Singleton
class EntryValues {
    private static final String REST = "rest";

    private final ChangeJson json;

    EntryValues(ChangeJson json) {
        this.json = json;
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
            after.put(
                    "into",
                    SplitParts.read(
                            entry,
                            IntStream.rangeClosed(1, entry.parts())
                                    .mapToObj(i -> rest(entry.value(SplitParts.prefix(i) + REST)))
                                    .toList()));
            return after;
        }
        boolean makes = kind == ChangeKind.CREATE;
        Set<String> unsaid = KindForm.unsaid(kind);
        for (String field : KindForm.fields(entry.subject(), kind)) {
            String name = makes && field.equals("key") ? "newKey" : field;
            Object value = FieldText.value(field, entry.values().getOrDefault(name, List.of()));
            boolean nothing = value == null || value.equals(List.of()) || value.equals(false);
            if (!nothing || (!makes && !unsaid.contains(field))) {
                after.put(field, value);
            }
        }
        if (kind == ChangeKind.RESCHEDULE) {
            leaveOutUnchanged(after, now);
        } else if (entry.subject() == Subject.INITIATIVE && !makes) {
            leaveOut(after, now);
        }
        return after;
    }

    /** What says the same as the plan, so that each field tells its own ground; one stays, so that nothing is told as such. */
    private static void leaveOut(Map<String, @Nullable Object> after, Map<String, @Nullable Object> now) {
        for (String field : List.copyOf(after.keySet())) {
            if (after.size() > 1 && now.containsKey(field) && Objects.equals(after.get(field), now.get(field))) {
                after.remove(field);
            }
        }
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

    /** The fields of a change that is written already, as an entry. */
    ChangeEntry entry(Subject subject, ChangeKind kind, @Nullable String key, Map<String, @Nullable Object> after) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(after);
        boolean makes = kind == ChangeKind.CREATE;
        for (String field : KindForm.fields(subject, kind)) {
            if (after.containsKey(field)) {
                values.put(makes && field.equals("key") ? "newKey" : field, FieldText.texts(field, after.get(field)));
            }
            rest.remove(field);
        }
        if (rest.remove("into") instanceof List<?> parts) {
            for (int i = 1; i <= parts.size(); i++) {
                if (parts.get(i - 1) instanceof Map<?, ?> part) {
                    part(values, i, part, SplitParts.fields(subject));
                }
            }
        }
        if (subject == Subject.SUBGOAL) {
            // Follows from the code.
            rest.remove("goal");
        }
        keep(values, REST, rest);
        return new ChangeEntry(ChangeViews.kind(subject, kind), key == null || makes ? "" : key, values);
    }

    private void part(Map<String, List<String>> values, int number, Map<?, ?> part, List<String> fields) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        part.forEach((field, value) -> {
            String name = String.valueOf(field);
            if (fields.contains(name)) {
                values.put(SplitParts.prefix(number) + name, FieldText.texts(name, value));
            } else if (name.equals("activities")) {
                SplitParts.going(values, number, value);
            } else {
                rest.put(name, value);
            }
        });
        keep(values, SplitParts.prefix(number) + REST, rest);
    }

    private void keep(Map<String, List<String>> values, String name, Map<String, @Nullable Object> rest) {
        if (!rest.isEmpty()) {
            values.put(name, List.of(json.write(rest)));
        }
    }

    private Map<String, @Nullable Object> rest(String text) {
        try {
            return text.isEmpty() ? Map.of() : json.read(text);
        } catch (UncheckedIOException e) {
            // Only somebody who writes the hidden field by hand gets here.
            return Map.of();
        }
    }
}
