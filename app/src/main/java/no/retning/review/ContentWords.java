package no.retning.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.reporting.ReportContent;
import no.retning.reporting.ReportFields;
import no.retning.review.Correction.Difference;
import no.retning.roadmap.PlanDates;
import no.retning.web.Messages;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/** What a report says, field by field in words, and where two say otherwise. */
public record ContentWords(Messages t) {
    private static final Set<String> WHOLE =
            Set.of("review.forecast", "review.budget", "review.cost", "review.yearly", "review.sustainability");

    /** Fields that a correction changed, with what it said before; none when nothing was sent before. */
    public List<Difference> differences(Correction it) {
        if (it.before() == null) {
            return List.of();
        }
        var before = fields(it.before().content());
        var after = fields(it.after().content());
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        var found = new ArrayList<Difference>();
        for (String field : all) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                found.add(new Difference(field, pieces(field, before.get(field), after.get(field))));
            }
        }
        return List.copyOf(found);
    }

    /** Words are compared one by one; an amount or a date is changed whole, or it reads as another number. */
    private List<Piece> pieces(String field, @Nullable String before, @Nullable String after) {
        boolean whole = WHOLE.stream().map(key -> t.get(key)).anyMatch(field::equals);
        return whole && before != null && after != null
                ? List.of(new Piece(Piece.Kind.DEL, before), new Piece(Piece.Kind.INS, after))
                : WordDiff.of(before, after);
    }

    private Map<String, String> fields(ReportContent it) {
        var words = new ReviewWords(t);
        var fields = new LinkedHashMap<String, String>();
        new TreeMap<>(it.lights()).forEach((dimension, light) -> {
            put(fields, words.dimension(dimension), words.level(light.level()));
            put(fields, t.get("review.field.comment", words.dimension(dimension)), light.comment());
            put(fields, t.get("review.field.measure", words.dimension(dimension)), light.measure());
        });
        put(fields, t.get("review.field.summary"), it.text("summary"));
        put(fields, t.get("review.field.question"), it.text("question"));
        for (String field : ReportFields.goalTexts()) {
            put(fields, t.get("reporting.goal." + field), it.text(field));
        }
        if (it.forecastEndsOn() != null) {
            put(fields, t.get("review.forecast"), PlanDates.words(t, it.forecastEndsOn(), it.forecastEndsPrecision()));
        }
        put(fields, t.get("review.budget"), amount(it.budget()));
        put(fields, t.get("review.cost"), amount(it.costForecast()));
        put(fields, t.get("review.yearly"), amount(it.yearlyEffect()));
        put(
                fields,
                t.get("review.sustainability"),
                it.sustainability().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        put(
                fields,
                t.get("review.milestones"),
                lines(it.milestones().stream()
                        .map(one -> join(
                                one.name(),
                                day("review.decided", one.decidedOn()),
                                day("review.thought", one.forecastOn()),
                                day("review.reached", one.actualOn())))));
        put(
                fields,
                t.get("review.risks"),
                lines(it.risks().stream()
                        .map(one -> join(
                                one.text(),
                                t.get("review.weight", one.probability(), one.consequence(), one.weight()),
                                one.measure(),
                                one.owner()))));
        put(
                fields,
                t.get("review.benefits"),
                lines(it.benefits().stream()
                        .map(one -> join(one.name(), one.owner(), one.measure(), one.planned(), one.realised()))));
        put(fields, t.get("review.dependencies"), lines(it.dependencies().stream()));
        put(
                fields,
                t.get("review.challenges"),
                lines(it.challenges().stream().map(one -> join(one.name(), one.note()))));
        return fields;
    }

    /** "1 250 000 kroner" of an amount in thousands; empty when there is none. */
    public String amount(@Nullable BigDecimal thousands) {
        return thousands == null
                ? ""
                : t.get("review.amount", t.number(thousands.movePointRight(3).longValue()));
    }

    private String day(String key, @Nullable LocalDate day) {
        return day == null ? "" : t.get(key, t.date(day));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static String join(@Nullable String... parts) {
        return Stream.of(parts).filter(it -> it != null && !it.isEmpty()).collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(field, value);
        }
    }
}
