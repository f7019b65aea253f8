package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the two kinds of MERGE have in common. */
final class Merging {
    private Merging() {}

    static List<String> fields(@Nullable String name, @Nullable String code) {
        List<String> fields = new ArrayList<>(List.of("lifecycle"));
        if (name != null) {
            fields.add("name");
        }
        if (code != null) {
            fields.add("code");
        }
        return fields;
    }

    static Map<String, @Nullable Object> after(List<String> with, @Nullable String name, @Nullable String code) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("with", with);
        if (name != null) {
            after.put("name", name);
        }
        if (code != null) {
            after.put("code", code);
        }
        return after;
    }
}
