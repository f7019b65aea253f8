package no.retning.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.imports.FlagCode.Weight;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.Phase;
import no.retning.web.Form;

/**
 * A list that is being looked over.
 *
 * @param address where it goes on
 * @param fileName name of the file
 * @param form the day it shall hold from
 */
public record ListPage(
        String address, String fileName, RoadmapList list, Comparison comparison, boolean canFound, Form form) {

    static ListPage of(String address, String fileName, Review review, Form form) {
        return new ListPage(address, fileName, review.list(), review.comparison(), review.canFound(), form);
    }

    /** Findings of one kind. */
    public record FlagGroup(FlagCode code, List<Flag> flags) {}

    /** Findings by kind, those that stop the list first. */
    public List<FlagGroup> flagGroups() {
        Map<FlagCode, List<Flag>> byCode = list.flags().stream().collect(Collectors.groupingBy(Flag::code));
        return Arrays.stream(FlagCode.values())
                .filter(byCode::containsKey)
                .map(code -> new FlagGroup(code, byCode.getOrDefault(code, List.of())))
                .toList();
    }

    /** What must be mended before the list can be imported. */
    public List<Flag> refusals() {
        return list.flags().stream()
                .filter(flag -> flag.code().weight() == Weight.REFUSED)
                .toList();
    }

    /** Lines by their record. */
    public Map<Integer, ListLine> lines() {
        return list.lines().stream()
                .collect(Collectors.toMap(ListLine::row, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** How many lines name each phase. */
    public Map<Phase, Long> phases() {
        Map<Phase, Long> counts = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            counts.put(phase, list.count(phase));
        }
        return counts;
    }

    public long planned() {
        return list.count(Certainty.PLANNED);
    }

    public long tentative() {
        return list.count(Certainty.TENTATIVE);
    }

    /** How many fields are in conflict, delmål included. */
    public long conflicts() {
        return comparison.changed().stream()
                        .mapToLong(item -> item.conflicts().size())
                        .sum()
                + comparison.subGoals().stream()
                        .filter(item -> item.theirs() != null)
                        .count();
    }

    /** Label of the list compared with, if there is one. */
    public Optional<String> base() {
        return Optional.ofNullable(comparison.baseLabel());
    }
}
