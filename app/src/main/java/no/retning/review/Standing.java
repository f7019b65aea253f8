package no.retning.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.reporting.Dimension;
import no.retning.reporting.Light;
import no.retning.reporting.NamedChallenge;
import no.retning.reporting.ReportContent;
import no.retning.reporting.ReportRow;
import no.retning.roadmap.PlanDates;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How an initiative stands in a round: what each of its organisations reported, taken together.
 *
 * @param reports one of each organisation that was asked, by name
 * @param before the same of the round before; empty where there is none
 * @param cells by dimension of the round's scale, the overall one first
 */
public record Standing(
        List<ReportRow> reports, List<ReportRow> before, Map<Dimension, Cell> cells, Set<Warning> warnings) {

    /** The first report, for what is the same in all of them: name, goal and plan. */
    public ReportRow first() {
        return reports.getFirst();
    }

    public String key() {
        return Objects.requireNonNull(first().initiative());
    }

    public List<String> organizations() {
        return reports.stream()
                .map(ReportRow::organization)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The owner's overall light; null when nothing is reported. */
    public @Nullable Progress overall() {
        return cell(Dimension.OVERALL).level();
    }

    public Cell cell(Dimension dimension) {
        return cells.getOrDefault(dimension, new Cell(null, Trend.NONE, List.of(), null));
    }

    /** What was sent in, by each organisation that has. */
    public List<ReportRow> sent() {
        return reports.stream().filter(it -> it.submission() != null).toList();
    }

    public boolean reported() {
        return !sent().isEmpty();
    }

    /** Whether anything but the overall light deviates, or the office says so. */
    public boolean deviates() {
        return cells.values().stream()
                .anyMatch(it -> (it.level() != null && it.level().deviates())
                        || (it.assessment() != null
                                && it.assessment().level() != null
                                && it.assessment().level().deviates()));
    }

    /** Whether any light has moved since the round before. */
    public boolean changed() {
        return cells.values().stream().anyMatch(it -> it.trend() == Trend.BETTER || it.trend() == Trend.WORSE);
    }

    /** Whether some of its organisations have told and some have not: what is shown is what those tell who have. */
    public boolean partly() {
        return reported() && sent().size() < reports.size();
    }

    /** What was sent in with the latest forecast of the end; null where none has one. */
    public @Nullable ReportContent latest() {
        return contents()
                .filter(it -> it.forecastEnd() != null)
                .max(Comparator.comparing(it -> Objects.requireNonNull(it.forecastEnd())))
                .orElse(null);
    }

    /** The latest forecast of the end among the organisations, the last day it may mean; null where none has one. */
    public @Nullable LocalDate forecast() {
        ReportContent latest = latest();
        return latest == null ? null : latest.forecastEnd();
    }

    /** The last day that the decided end may mean; null where none is decided. */
    public @Nullable LocalDate decidedEnd() {
        LocalDate decided = first().plan().endsOn();
        return decided == null ? null : PlanDates.last(decided, first().plan().endsPrecision());
    }

    /** Days from the decided end to the forecast; negative when earlier, null where either is missing. */
    public @Nullable Long slippage() {
        LocalDate forecast = forecast();
        LocalDate decided = decidedEnd();
        return forecast == null || decided == null ? null : ChronoUnit.DAYS.between(decided, forecast);
    }

    /** Shared challenges that any of the organisations names, each once. */
    public List<NamedChallenge> challenges() {
        return contents()
                .flatMap(it -> it.challenges().stream())
                .collect(java.util.stream.Collectors.toMap(
                        NamedChallenge::code, it -> it, (one, other) -> one, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Questions to the council. */
    public List<String> questions() {
        return contents()
                .map(it -> it.text("question"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The light of a dimension as each organisation gave it, with its explanation. */
    public List<Light> lights(Dimension dimension) {
        return contents()
                .map(it -> it.light(dimension))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those that explain the light of a dimension, or say what is done about it. */
    public List<ReportRow> explains(Dimension dimension) {
        return sent().stream()
                .filter(it -> {
                    Light light = it.content().light(dimension);
                    return light != null && (light.comment() != null || light.measure() != null);
                })
                .toList();
    }

    /** Whether any of them came after the last day. */
    public boolean late() {
        return reports.stream().anyMatch(ReportRow::late);
    }

    /** Whether any of them was corrected after the round was closed. */
    public boolean corrected() {
        return reports.stream().anyMatch(it -> it.corrections() > 0);
    }

    private Stream<ReportContent> contents() {
        return sent().stream().map(ReportRow::content);
    }
}
