package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * One change as a form holds it: what it is, and the values of its fields as typed.
 *
 * @param kind subject and kind, "activity.RENAME"
 * @param key what it touches; empty for what it makes
 * @param values by the end of the field's name, "name" or "part1-name"
 */
record ChangeEntry(String kind, String key, Map<String, List<String>> values) {
    private static final int LEAST_PARTS = 2;

    Subject subject() {
        return Subject.of(kind.substring(0, kind.indexOf('.')));
    }

    ChangeKind changeKind() {
        return ChangeKind.valueOf(kind.substring(kind.indexOf('.') + 1));
    }

    /** As typed, without space at the ends. */
    String value(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** The text, or null for nothing. */
    @Nullable
    String text(String name) {
        String text = value(name);
        return text.isEmpty() ? null : text.replace("\r\n", "\n");
    }

    /** How many parts a SPLIT has fields for. */
    int parts() {
        int last = IntStream.rangeClosed(1, values.size() + LEAST_PARTS)
                .filter(part -> values.containsKey("part" + part + "-name"))
                .max()
                .orElse(0);
        return Math.max(last, LEAST_PARTS);
    }

    /** The same with one more part to fill in. */
    ChangeEntry withPart() {
        return with("part" + (parts() + 1) + "-name", "");
    }

    ChangeEntry with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new ChangeEntry(kind, key, more);
    }

    /** Writes it into the values of a form, under its number there. */
    void into(Map<String, List<String>> form, int number) {
        String prefix = prefix(number);
        form.put(prefix + "kind", List.of(kind));
        form.put(prefix + "key", List.of(key));
        values.forEach((name, texts) -> form.put(prefix + name, texts));
    }

    /** All entries of a form, in their order; one of an unknown kind is passed over. */
    static List<ChangeEntry> all(Form form) {
        List<ChangeEntry> entries = new ArrayList<>();
        for (int number = 1; !form.value(prefix(number) + "kind").isEmpty(); number++) {
            String kind = form.value(prefix(number) + "kind");
            if (KindChoices.known(kind)) {
                entries.add(new ChangeEntry(kind, form.value(prefix(number) + "key"), under(form, prefix(number))));
            }
        }
        return entries;
    }

    /** The values of a form whose names begin so, without that beginning. */
    static Map<String, List<String>> under(Form form, String prefix) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.values().forEach((name, texts) -> {
            if (name.startsWith(prefix)) {
                values.put(name.substring(prefix.length()), texts);
            }
        });
        return values;
    }

    static String prefix(int number) {
        return "c" + number + "-";
    }
}
