package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names stand in tables, cells and headings: the longest of the published list has half as many characters. */
final class NameLength {
    static final int LONGEST = 300;

    private NameLength() {}

    /** @throws Impossible when a name among the values, or in a part of a split, is too long */
    static void check(Map<String, @Nullable Object> after) {
        after.forEach((field, value) -> {
            if (value instanceof List<?> parts) {
                parts.forEach(NameLength::checkPart);
            } else if (field.equals("name") || field.equals("grouping")) {
                check(field, value);
            }
        });
    }

    private static void checkPart(@Nullable Object part) {
        if (part instanceof Map<?, ?> values) {
            check("into", values.get("name"));
        }
    }

    private static void check(String field, @Nullable Object name) {
        if (name != null && name.toString().strip().length() > LONGEST) {
            throw new Impossible(field, "tooLong", LONGEST);
        }
    }
}
