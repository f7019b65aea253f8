package no.retning.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Progress;
import no.retning.web.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What typed fields say, and what is wrong or missing in them before a report can be sent in (domain.md 5).
 *
 * @param errors in the order of the page; the content is whole only when there are none
 */
public record ReportChecking(ReportContent content, List<FieldError> errors) {
    /**
     * Of an initiative.
     *
     * @param last what was reported last; an "unchanged" takes its light
     * @param round status is told as of its cut-off date
     * @param challenges names of the shared challenges by code, those in use or named before
     */
    static ReportChecking ofInitiative(
            Map<String, String> fields,
            ReportContent last,
            ReportingRound round,
            ScaleRow scale,
            Map<String, String> challenges) {
        var read = new Reading(fields);
        var lights = new EnumMap<Dimension, Light>(Dimension.class);
        for (Dimension dimension : scale.parts()) {
            Light light = light(read, dimension, last);
            if (light != null) {
                lights.put(dimension, light);
            }
        }
        overall(read, lights, lights.size() == scale.parts().size());
        var texts = new LinkedHashMap<String, String>();
        text(read, texts, "summary");
        text(read, texts, "question");
        LocalDate ends = read.day("forecastEndsOn");
        DatePrecision exact = read.word("forecastEndsPrecision", DatePrecision.class);
        if (ends != null && endsBefore(round.cutOff(), ends, exact) && !done(lights)) {
            read.wrong("forecastEndsOn", "reporting.error.endsBefore");
        }
        var content = new ReportContent(
                lights,
                texts,
                ends,
                ends == null ? null : exact == null ? DatePrecision.DAY : exact,
                read.cost("budget"),
                read.cost("costForecast"),
                read.amount("yearlyEffect"),
                ReportFields.SUSTAINABILITY.stream()
                        .filter(it -> read.ticked("sustainability." + it))
                        .toList(),
                ReportLists.milestones(read, round.today()),
                ReportLists.risks(read),
                ReportLists.benefits(read),
                ReportLists.dependencies(read),
                challenges.entrySet().stream()
                        .filter(it -> read.ticked("challenge." + it.getKey() + ".named")
                                || read.any("challenge." + it.getKey() + ".", "note"))
                        .map(it -> new NamedChallenge(
                                it.getKey(), it.getValue(), read.text("challenge." + it.getKey() + ".note")))
                        .toList());
        return new ReportChecking(content, read.errors());
    }

    /** Of a goal: the overall text and its light are asked for, the rest may be missing. */
    static ReportChecking ofGoal(Map<String, String> fields) {
        var read = new Reading(fields);
        var lights = new EnumMap<Dimension, Light>(Dimension.class);
        Progress level = read.word("OVERALL.level", Progress.class);
        if (level == null) {
            read.wrong("OVERALL.level", "reporting.error.noLevel");
        } else {
            lights.put(Dimension.OVERALL, new Light(level, null, null, false));
        }
        var texts = new LinkedHashMap<String, String>();
        for (String field : ReportFields.GOAL_TEXTS) {
            text(read, texts, field);
        }
        if (!texts.containsKey("overall")) {
            read.wrong("overall", "reporting.error.noOverall");
        }
        ReportContent none = ReportContent.EMPTY;
        return new ReportChecking(
                new ReportContent(
                        lights,
                        texts,
                        null,
                        null,
                        null,
                        null,
                        null,
                        none.sustainability(),
                        none.milestones(),
                        none.risks(),
                        none.benefits(),
                        none.dependencies(),
                        none.challenges()),
                read.errors());
    }

    /** The overall light that the others suggest: the worst of them; finished only when all are. */
    public static @Nullable Progress suggested(Map<Dimension, Light> lights) {
        List<Progress> levels = lights.entrySet().stream()
                .filter(it -> it.getKey() != Dimension.OVERALL)
                .map(it -> it.getValue().level())
                .toList();
        if (levels.isEmpty()) {
            return null;
        }
        if (levels.stream().allMatch(it -> it == Progress.DONE)) {
            return Progress.DONE;
        }
        return levels.stream()
                .map(it -> it == Progress.DONE ? Progress.ON_PLAN : it)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable Light light(Reading read, Dimension dimension, ReportContent last) {
        Light before = last.light(dimension);
        if (read.ticked(dimension + ".unchanged") && before != null) {
            return new Light(before.level(), before.comment(), before.measure(), true);
        }
        Progress level = read.word(dimension + ".level", Progress.class);
        String comment = read.text(dimension + ".comment");
        String measure = read.text(dimension + ".measure");
        if (level == null) {
            read.wrong(dimension + ".level", "reporting.error.noLevel");
            return null;
        }
        if (level.deviates()) {
            if (comment == null) {
                read.wrong(dimension + ".comment", "reporting.error.noComment");
            }
            if (measure == null) {
                read.wrong(dimension + ".measure", "reporting.error.noMeasure");
            }
        }
        return new Light(level, comment, measure, false);
    }

    /** @param whole whether all the others are answered: the worst of some of them is nothing to suggest */
    private static void overall(Reading read, Map<Dimension, Light> lights, boolean whole) {
        Progress suggested = whole ? suggested(lights) : null;
        Progress chosen = read.word("OVERALL.level", Progress.class);
        String reason = read.text("OVERALL.comment");
        Progress level = chosen == null ? suggested : chosen;
        if (level == null) {
            return;
        }
        if (level != suggested && reason == null) {
            read.wrong("OVERALL.comment", "reporting.error.noReason");
        }
        lights.put(Dimension.OVERALL, new Light(level, reason, null, false));
    }

    private static boolean done(Map<Dimension, Light> lights) {
        Light overall = lights.get(Dimension.OVERALL);
        return overall != null && overall.level() == Progress.DONE;
    }

    /** Whether the whole period that the day stands for has passed. */
    private static boolean endsBefore(LocalDate cutOff, LocalDate ends, @Nullable DatePrecision exact) {
        int months = switch (exact) {
            case null -> 0;
            case DAY -> 0;
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
        if (months == 0) {
            return ends.isBefore(cutOff);
        }
        int first = (ends.getMonthValue() - 1) / months * months + 1;
        LocalDate next = LocalDate.of(ends.getYear(), first, 1).plusMonths(months);
        return !next.isAfter(cutOff);
    }

    private static void text(Reading read, Map<String, String> texts, String field) {
        String text = read.text(field);
        if (text != null) {
            texts.put(field, text);
        }
    }
}
