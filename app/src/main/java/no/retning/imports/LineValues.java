package no.retning.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.Phase;
import no.retning.roadmap.Place;
import org.jspecify.annotations.Nullable;

/** Values of a list as the values of a change. */
final class LineValues {
    private LineValues() {}

    /** A new activity as its line tells it; what it does not tell is left out. */
    static Map<String, @Nullable Object> of(ListLine line) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("key", line.key());
        after.put("name", line.name());
        after.put("description", line.description());
        after.put("phases", line.phases().stream().map(Phase::name).toList());
        after.put("certainty", line.certainty().name());
        if (line.startsOn() != null) {
            after.putAll(field("startsOn", line.startsOn()));
        }
        if (line.endsOn() != null) {
            after.putAll(field("endsOn", line.endsOn()));
        }
        after.put("subGoal", line.subGoal());
        after.put("grouping", line.grouping());
        return after;
    }

    /** A field with what it shall say; dates of a list are whole days, and one taken away has none. */
    static Map<String, @Nullable Object> field(String field, @Nullable Object value) {
        Map<String, @Nullable Object> after = said(field, value);
        if (value instanceof LocalDate) {
            after.put(field.replace("On", "Precision"), "DAY");
        }
        return after;
    }

    /** A field with what it says. */
    static Map<String, @Nullable Object> said(String field, @Nullable Object value) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        switch (value) {
            case LocalDate day -> said.put(field, day.toString());
            case Place place -> {
                said.put("subGoal", place.subGoal());
                said.put("grouping", place.grouping());
            }
            case null -> {
                if (field.equals("placement")) {
                    said.put("subGoal", null);
                    said.put("grouping", null);
                } else {
                    said.put(field, field.equals("phases") ? List.of() : null);
                }
            }
            default -> said.put(field, value);
        }
        return said;
    }
}
