package no.retning.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field that says something else.
 *
 * @param field name of the field as the API calls it
 * @param before what it said; null when it said nothing
 * @param after what it says; null when it says nothing
 */
public record FieldChange(
        DifferenceKind kind,
        String field,
        @Nullable Object before,
        @Nullable Object after) {

    /** The name of the field among the fields that a change set tells its reasons by. */
    public String reasonField() {
        return switch (field) {
            case "startsPrecision" -> "startsOn";
            case "endsPrecision" -> "endsOn";
            case "alsoUnder" -> "placement";
            case "into" -> "lifecycle";
            default -> field;
        };
    }

    /** What the fields said; empty for what is new. */
    static Map<String, @Nullable Object> before(List<FieldChange> changes) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.kind != DifferenceKind.NEW)
                .forEach(change -> before.put(change.field, change.before));
        return before;
    }

    /** What they say now. */
    static Map<String, @Nullable Object> after(List<FieldChange> changes) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        changes.forEach(change -> after.put(change.field, change.after));
        return after;
    }
}
