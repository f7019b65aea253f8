package no.retning.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.retning.reporting.Dimension;
import no.retning.reporting.ReportRow;
import no.retning.roadmap.Progress;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * A round as the council reviews it.
 *
 * @param standings those that the filters leave
 * @param views what the person has saved
 * @param maySave whether the person may save one
 * @param form what was typed, with what is wrong
 */
public record BoardPage(
        Board board, BoardQuery query, List<Standing> standings, List<SavedView> views, boolean maySave, Form form) {

    static BoardPage of(Board board, BoardQuery query, List<SavedView> views, boolean maySave, Form form) {
        return new BoardPage(
                board, query, board.standings().stream().filter(query::matches).toList(), views, maySave, form);
    }

    public String path() {
        return board.round().path();
    }

    public String pathOf(Standing it) {
        return path() + "/" + it.key();
    }

    /** What to read first among those that are shown. */
    public Exceptions exceptions() {
        return new Exceptions(standings);
    }

    /** The same of all, for the counters. */
    public Exceptions all() {
        return new Exceptions(board.standings());
    }

    public List<ChallengeCount> challenges() {
        return ChallengeCount.of(board);
    }

    /** The address with this filter on, or off where it is on. */
    public String toggled(String name, String value) {
        return query.has(name, value) ? query.without(path(), name) : query.with(path(), name, value);
    }

    /**
     * A part of the board with its heading.
     *
     * @param label "Goal 1"; empty where the name says it all
     * @param name of the goal or the theme; empty where there is none
     */
    public record Group(String label, String name, List<Standing> standings) {}

    /** By goal, or by theme; those without one last. */
    public List<Group> groups(Messages t) {
        var words = new ReviewWords(t);
        Function<Standing, String> by = query.byTheme()
                ? it -> Objects.requireNonNullElse(it.first().plan().theme(), "")
                : it -> Objects.requireNonNullElse(it.first().goal(), "");
        var groups = new LinkedHashMap<String, List<Standing>>();
        standings.stream()
                .sorted(Comparator.comparing((Standing it) -> by.apply(it).isEmpty())
                        .thenComparing(by))
                .forEach(it -> groups.computeIfAbsent(by.apply(it), name -> new ArrayList<>())
                        .add(it));
        return groups.entrySet().stream()
                .map(it -> query.byTheme()
                        ? new Group(it.getKey().isEmpty() ? t.get("review.noTheme") : "", it.getKey(), it.getValue())
                        : new Group(
                                words.goal(it.getKey().isEmpty() ? null : it.getKey()),
                                goal(it.getKey()),
                                it.getValue()))
                .toList();
    }

    private String goal(String code) {
        return board.goals().stream()
                .filter(it -> code.equals(it.goal()))
                .map(ReportRow::name)
                .findFirst()
                .orElse("");
    }

    public List<Option> goals(Messages t) {
        var words = new ReviewWords(t);
        return options(t, distinct(it -> it.first().goal()), words::goal, false);
    }

    public List<Option> themes(Messages t) {
        return options(t, distinct(it -> it.first().plan().theme()), it -> it, true);
    }

    public List<Option> organizations(Messages t) {
        return options(
                t,
                board.standings().stream()
                        .flatMap(it -> it.organizations().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                it -> it,
                true);
    }

    public List<Option> levels(Messages t) {
        var words = new ReviewWords(t);
        var levels =
                new ArrayList<>(Arrays.stream(Progress.values()).map(Enum::name).toList());
        levels.add(BoardQuery.NOT_REPORTED);
        return options(
                t, levels, it -> words.level(it.equals(BoardQuery.NOT_REPORTED) ? null : Progress.valueOf(it)), false);
    }

    public List<Option> dimensions(Messages t) {
        var words = new ReviewWords(t);
        return board.dimensions().stream()
                .map(it -> new Option(it == Dimension.OVERALL ? "" : it.name(), words.dimension(it)))
                .toList();
    }

    public List<Option> challengeOptions(Messages t) {
        Map<String, String> names = new LinkedHashMap<>();
        challenges().stream().filter(it -> it.now() > 0).forEach(it -> names.put(it.code(), it.name()));
        return options(t, List.copyOf(names.keySet()), it -> names.getOrDefault(it, it), true);
    }

    public List<Option> changes(Messages t) {
        return options(t, List.of("ja", "BETTER", "WORSE"), it -> t.get("review.changed." + it), false);
    }

    private List<String> distinct(Function<Standing, @org.jspecify.annotations.Nullable String> of) {
        return board.standings().stream()
                .map(of)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Option> options(
            Messages t, List<String> values, Function<String, String> words, boolean ofPlan) {
        var options = new ArrayList<Option>();
        options.add(new Option("", t.get("review.filter.all")));
        values.forEach(it -> options.add(new Option(it, words.apply(it), ofPlan)));
        return options;
    }

    /** Reports that are missing, with their causes. */
    public List<ReportRow> missing() {
        return standings.stream()
                .flatMap(it -> it.reports().stream())
                .filter(it -> it.submission() == null)
                .toList();
    }
}
