package no.retning.reporting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields a report is typed in, by name, and what a report's content looks like in them. Lists have numbered rows:
 * {@code risk.2.text}.
 */
public final class ReportFields {
    static final int MILESTONES = 8;
    static final int RISKS = 5;
    static final int BENEFITS = 5;
    static final int DEPENDENCIES = 4;

    /** Sustainability goals that are reported on, where one is (domain.md 5). */
    static final List<Integer> SUSTAINABILITY = List.of(3, 9, 10, 12, 13, 17);

    static final List<String> GOAL_TEXTS = List.of("overall", "progress", "hindrances", "figures", "nextStep");

    private static final Pattern OF_INITIATIVE = Pattern.compile("""
            (OVERALL|PROGRESS|ECONOMY|QUALITY|RESOURCES|RISK|BENEFIT)\\.(level|comment|measure|unchanged)
            |summary|question|forecastEndsOn|forecastEndsPrecision|budget|costForecast|yearlyEffect
            |sustainability\\.(3|9|10|12|13|17)
            |milestone\\.[1-8]\\.(name|decidedOn|forecastOn|actualOn)
            |risk\\.[1-5]\\.(text|probability|consequence|measure|owner)
            |benefit\\.[1-5]\\.(name|owner|measure|planned|realised)
            |dependency\\.[1-4]\\.text
            |challenge\\.[A-Z0-9_]+\\.(named|note)
            """, Pattern.COMMENTS);
    private static final Pattern OF_GOAL = Pattern.compile("OVERALL\\.level|" + String.join("|", GOAL_TEXTS));

    private ReportFields() {}

    /** Whether there is such a field in a report of an initiative, or of a goal. */
    static boolean known(String field, boolean ofGoal) {
        return (ofGoal ? OF_GOAL : OF_INITIATIVE).matcher(field).matches();
    }

    /** All that a content says, in fields, in the order of the form. */
    static Map<String, String> of(ReportContent content) {
        var fields = new LinkedHashMap<String, String>();
        new TreeMap<>(content.lights()).forEach((dimension, light) -> {
            fields.put(dimension + ".level", light.level().name());
            put(fields, dimension + ".comment", light.comment());
            put(fields, dimension + ".measure", light.measure());
            if (light.unchanged()) {
                fields.put(dimension + ".unchanged", "true");
            }
        });
        content.texts().forEach((field, text) -> put(fields, field, text));
        fields.putAll(carried(content));
        return fields;
    }

    /** What a new report begins with from the last one: all but its lights and texts, which are told anew. */
    static Map<String, String> carried(ReportContent last) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "forecastEndsOn", last.forecastEndsOn());
        put(fields, "forecastEndsPrecision", last.forecastEndsPrecision());
        put(fields, "budget", last.budget());
        put(fields, "costForecast", last.costForecast());
        put(fields, "yearlyEffect", last.yearlyEffect());
        last.sustainability().forEach(goal -> fields.put("sustainability." + goal, "true"));
        rows(
                fields,
                "milestone",
                last.milestones(),
                it -> values(
                        "name",
                        it.name(),
                        "decidedOn",
                        it.decidedOn(),
                        "forecastOn",
                        it.forecastOn(),
                        "actualOn",
                        it.actualOn()));
        rows(
                fields,
                "risk",
                last.risks(),
                it -> values(
                        "text",
                        it.text(),
                        "probability",
                        it.probability(),
                        "consequence",
                        it.consequence(),
                        "measure",
                        it.measure(),
                        "owner",
                        it.owner()));
        rows(
                fields,
                "benefit",
                last.benefits(),
                it -> values(
                        "name",
                        it.name(),
                        "owner",
                        it.owner(),
                        "measure",
                        it.measure(),
                        "planned",
                        it.planned(),
                        "realised",
                        it.realised()));
        rows(fields, "dependency", last.dependencies(), it -> values("text", it));
        last.challenges().forEach(it -> {
            fields.put("challenge." + it.code() + ".named", "true");
            put(fields, "challenge." + it.code() + ".note", it.note());
        });
        return fields;
    }

    /** What one item of a list looks like in the fields of its row. */
    private interface Row<T> {
        Map<String, @Nullable Object> of(T item);
    }

    private static <T> void rows(Map<String, String> fields, String name, List<T> items, Row<T> row) {
        for (int i = 0; i < items.size(); i++) {
            String prefix = name + "." + (i + 1) + ".";
            row.of(items.get(i)).forEach((part, value) -> put(fields, prefix + part, value));
        }
    }

    private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return values;
    }

    private static void put(Map<String, String> fields, String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number ->
                fields.put(field, number.stripTrailingZeros().toPlainString());
            default -> fields.put(field, value.toString());
        }
    }

    /** The texts of a goal's status, in the order of the page. */
    public static List<String> goalTexts() {
        return GOAL_TEXTS;
    }
}
