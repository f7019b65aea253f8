package no.retning.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What "unchanged" fills in a report: of each light that it is unchanged, and the texts that no light has. */
final class UnchangedFields {
    private UnchangedFields() {}

    /** Fields that say that all is as it was told last. */
    private static Map<String, String> of(ReportContent last, boolean ofGoal) {
        var fields = new LinkedHashMap<String, String>();
        Light overall = last.light(Dimension.OVERALL);
        if (ofGoal) {
            if (overall != null) {
                fields.put("OVERALL.level", overall.level().name());
            }
            for (String field : ReportFields.GOAL_TEXTS) {
                String text = last.text(field);
                if (text != null) {
                    fields.put(field, text);
                }
            }
            return fields;
        }
        for (Dimension dimension : Dimension.parts()) {
            if (last.light(dimension) != null) {
                fields.put(dimension + ".unchanged", "true");
            }
        }
        // What was suggested then is suggested again; another light comes with its reason.
        if (overall != null
                && overall.comment() != null
                && overall.level() != ReportChecking.suggested(last.lights())) {
            fields.put("OVERALL.level", overall.level().name());
            fields.put("OVERALL.comment", overall.comment());
        }
        return fields;
    }

    /** Those that are to be written: a light or a text that is begun is left alone. */
    static Map<String, String> toFill(ReportContent last, boolean ofGoal, Map<String, String> now) {
        var fields = new LinkedHashMap<String, String>();
        of(last, ofGoal).forEach((field, value) -> {
            int dot = field.indexOf('.');
            List<String> same = dot < 0
                    ? List.of(field)
                    : List.of("unchanged", "level", "comment", "measure").stream()
                            .map(it -> field.substring(0, dot + 1) + it)
                            .toList();
            if (same.stream().allMatch(it -> now.getOrDefault(it, "").isBlank())) {
                fields.put(field, value);
            }
        });
        return fields;
    }

    /** Those that stand as they were filled. */
    static List<String> standing(ReportContent last, boolean ofGoal, Map<String, String> now) {
        return of(last, ofGoal).entrySet().stream()
                .filter(it -> it.getValue().equals(now.get(it.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
