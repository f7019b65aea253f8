package no.retning.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a change, before and after, in the order a reader expects; in the words of the page of its set, though
 * that page belongs to a feature that stands on this one.
 */
final class PlanFields {
    private static final List<String> ORDER = List.of(
            "code",
            "name",
            "description",
            "place",
            "lifecycle",
            "reason",
            "mainGoal",
            "owners",
            "phases",
            "certainty",
            "startsOn",
            "endsOn",
            "theme",
            "supports",
            "activities",
            "dependsOn");

    private static final String MISSING = "web.missing";

    private PlanFields() {}

    static List<PlanChangeSet.Field> of(String kind, Map<String, Object> before, Map<String, Object> after) {
        if (kind.equals("SPLIT")) {
            return List.of(new PlanChangeSet.Field("change.field.into", MISSING, value("name", before), parts(after)));
        }
        if (kind.equals("CLOSE") && before.get("name") != null) {
            return List.of(new PlanChangeSet.Field(
                    "change.field.name", "change.none.closed", value("name", before), List.of()));
        }
        List<PlanChangeSet.Field> fields = new ArrayList<>();
        for (String field : ORDER) {
            List<Value> old = value(field, before);
            List<Value> fresh = value(field, after);
            if (!old.isEmpty() || !fresh.isEmpty()) {
                fields.add(new PlanChangeSet.Field(label(field), missing(field), old, fresh));
            }
        }
        return List.copyOf(fields);
    }

    private static String label(String field) {
        return switch (field) {
            case "place" -> "change.field.placement";
            case "mainGoal" -> "change.form.mainGoal";
            default -> "change.field." + field;
        };
    }

    private static String missing(String field) {
        return switch (field) {
            case "startsOn", "endsOn" -> "change.none.date";
            case "place" -> "council.missing.place";
            default -> MISSING;
        };
    }

    private static List<Value> value(String field, Map<String, Object> values) {
        if (field.equals("place")) {
            return place(values);
        }
        Object value = field.equals("mainGoal") ? mainGoal(values) : values.get(field);
        if (value == null || value.toString().isEmpty()) {
            return List.of();
        }
        return switch (field) {
            case "lifecycle" -> List.of(new Value.Known("change.lifecycle." + value));
            case "supports", "activities", "dependsOn" -> several(value);
            case "owners" -> List.of(new Value.Prose(owners(value)));
            case "name", "description", "reason", "theme" -> List.of(new Value.Prose(value.toString()));
            case "startsOn", "endsOn" ->
                List.of(new Value.Day(LocalDate.parse(value.toString()), precision(field, values)));
            case "certainty" -> List.of(new Value.Known("change.certainty." + value));
            case "phases" -> phases(value);
            default -> List.of(new Value.Plain(value.toString()));
        };
    }

    /** "startsPrecision" beside "startsOn". */
    private static String precision(String field, Map<String, Object> values) {
        @Nullable Object precision = values.get(field.replace("On", "Precision"));
        return precision == null ? "DAY" : precision.toString();
    }

    private static List<Value> phases(Object value) {
        return value instanceof Collection<?> phases
                ? phases.stream()
                        .<Value>map(phase -> new Value.Known("change.phase." + phase))
                        .toList()
                : List.of();
    }

    /** The goal of an initiative; that of a delmål is told by its code. */
    private static @Nullable Object mainGoal(Map<String, Object> values) {
        return values.containsKey("code") ? null : values.get("goal");
    }

    /** Keys or codes; of what an initiative depends on the key alone. */
    private static List<Value> several(Object value) {
        return value instanceof Collection<?> keys
                ? keys.stream().<Value>map(it -> new Value.Plain(named(it))).toList()
                : List.of();
    }

    private static String owners(Object value) {
        return value instanceof Collection<?> owners
                ? owners.stream().map(PlanFields::named).collect(Collectors.joining(", "))
                : value.toString();
    }

    private static String named(@Nullable Object thing) {
        if (!(thing instanceof Map<?, ?> it)) {
            return String.valueOf(thing);
        }
        return String.valueOf(it.containsKey("organization") ? it.get("organization") : it.get("initiative"));
    }

    private static List<Value> place(Map<String, Object> values) {
        @Nullable Object subGoal = values.get("subGoal");
        @Nullable Object grouping = values.get("grouping");
        if (subGoal == null) {
            return List.of();
        }
        return List.of(new Value.Plain(grouping == null ? subGoal.toString() : subGoal + " · " + grouping));
    }

    private static List<Value> parts(Map<String, Object> after) {
        return after.get("into") instanceof Collection<?> parts
                ? parts.stream().<Value>map(PlanFields::part).toList()
                : List.of();
    }

    private static Value part(@Nullable Object part) {
        if (!(part instanceof Map<?, ?> values)) {
            return new Value.Plain("");
        }
        Object subGoal = values.get("subGoal");
        return new Value.Plain(values.get("name") + (subGoal == null ? "" : " (" + subGoal + ")"));
    }
}
