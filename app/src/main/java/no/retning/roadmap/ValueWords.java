package no.retning.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** What the fields of a change are to say, as it is stored, in words that a page and a file show. */
public record ValueWords(Messages t) {
    /**
     * A field and what it is to say.
     *
     * @param missing whether it is to say nothing, which the words tell
     * @param ofPlan whether that is written in the plan, and so is Norwegian in every language of the interface
     */
    public record Value(String label, String words, boolean missing, boolean ofPlan) {}

    /** One for each field that has a name on a page. */
    public List<Value> of(Map<String, @Nullable Object> after) {
        List<Value> values = new ArrayList<>();
        fields(after).forEach((field, value) -> {
            if (t.has("roadmap.field." + field) && !field.endsWith("Precision")) {
                values.add(new Value(
                        t.get("roadmap.field." + field),
                        words(field, value, after.get(field.replace("On", "Precision"))),
                        value == null,
                        value != null && FieldWords.ofPlan(field)));
            }
        });
        return values;
    }

    /** All of it in one line: "Start 1. juli 2027, Slutt ingen besluttet dato". */
    public String line(Map<String, @Nullable Object> after) {
        return of(after).stream().map(it -> it.label() + " " + it.words()).collect(Collectors.joining(", "));
    }

    /** By the names that pages have for them: a place is one field, and a milestone is one by its kind. */
    private static Map<String, @Nullable Object> fields(Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        after.forEach((field, value) -> {
            switch (field) {
                case "subGoal" -> {
                    Object grouping = after.get("grouping");
                    fields.put("placement", grouping == null ? value : value + " " + grouping);
                }
                case "milestone" -> fields.put("milestone." + value, after.get("on"));
                case "activity" -> fields.put("continuesAs", value);
                default -> fields.put(field, value);
            }
        });
        return fields;
    }

    private String words(String field, @Nullable Object value, @Nullable Object precision) {
        boolean day = field.endsWith("On") || field.startsWith("milestone.");
        return switch (value) {
            case null -> t.get(day ? "roadmap.date.none" : "roadmap.reported.nothing");
            case Map<?, ?> map -> String.valueOf(map.get(map.containsKey("organization") ? "organization" : "name"));
            case List<?> several ->
                several.stream().map(it -> words(field, it, null)).collect(Collectors.joining(", "));
            case String text
            when day && text.matches("\\d{4}-\\d{2}-\\d{2}") ->
                PlanDates.words(
                        t,
                        LocalDate.parse(text),
                        precision == null ? DatePrecision.DAY : DatePrecision.valueOf(precision.toString()));
            default -> new FieldWords(t).words(field, value);
        };
    }
}
