package no.retning.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.imports.FlagCode.Weight;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.Phase;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * A list that is being looked over.
 *
 * @param address where it goes on
 * @param fileName name of the file
 * @param form the day it shall hold from, or the new lines that are tied to activities we have
 */
public record ListPage(String address, String fileName, Review review, Form form) {

    static ListPage of(String address, String fileName, Review review, Form form) {
        return new ListPage(address, fileName, review, form);
    }

    public RoadmapList list() {
        return review.list();
    }

    public Comparison comparison() {
        return review.comparison();
    }

    public boolean canFound() {
        return review.canFound();
    }

    /** Whether the form that makes a draft is shown: also where all that is left is to tie keys. */
    public boolean canDraft() {
        return review.canDraft() || (!list().refused() && Ties.of(form).any());
    }

    /** New lines that may be activities we have under a key of our own; none where we have none. */
    public List<ListLine> tieable() {
        if (review.own().isEmpty()) {
            return List.of();
        }
        Set<String> tied = Ties.of(form).byKey().keySet();
        Set<ListLine> added = Set.copyOf(comparison().added());
        return list().lines().stream()
                .filter(line -> added.contains(line) || tied.contains(line.key()))
                .toList();
    }

    /** What a new line can be: first of all new. */
    public List<Option> ties(Messages t) {
        return Stream.concat(
                        Stream.of(new Option("", t.get("imports.tie.none"))),
                        review.own().stream()
                                .map(row ->
                                        Option.ofPlan(row.key(), t.get("imports.tie.option", row.key(), row.name()))))
                .toList();
    }

    /** The activity of our own that bears the line's name, if one does. */
    public Optional<ActivityRow> sameName(ListLine line) {
        return review.own().stream()
                .filter(row -> row.name().equalsIgnoreCase(line.name()))
                .findFirst();
    }

    /** Findings of one kind. */
    public record FlagGroup(FlagCode code, List<Flag> flags) {}

    /** Findings by kind, those that stop the list first. */
    public List<FlagGroup> flagGroups() {
        Map<FlagCode, List<Flag>> byCode = list().flags().stream().collect(Collectors.groupingBy(Flag::code));
        return Arrays.stream(FlagCode.values())
                .filter(byCode::containsKey)
                .map(code -> new FlagGroup(code, byCode.getOrDefault(code, List.of())))
                .toList();
    }

    /** What must be mended before the list can be imported. */
    public List<Flag> refusals() {
        return list().flags().stream()
                .filter(flag -> flag.code().weight() == Weight.REFUSED)
                .toList();
    }

    /** Lines by their record. */
    public Map<Integer, ListLine> lines() {
        return list().lines().stream()
                .collect(Collectors.toMap(ListLine::row, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** How many lines name each phase. */
    public Map<Phase, Long> phases() {
        Map<Phase, Long> counts = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            counts.put(phase, list().count(phase));
        }
        return counts;
    }

    public long planned() {
        return list().count(Certainty.PLANNED);
    }

    public long tentative() {
        return list().count(Certainty.TENTATIVE);
    }

    /** How many fields are in conflict, delmål included. */
    public long conflicts() {
        return comparison().changed().stream()
                        .mapToLong(item -> item.conflicts().size())
                        .sum()
                + comparison().subGoals().stream()
                        .filter(item -> item.theirs() != null)
                        .count();
    }

    /** Label of the list compared with, if there is one. */
    public Optional<String> base() {
        return Optional.ofNullable(comparison().baseLabel());
    }
}
