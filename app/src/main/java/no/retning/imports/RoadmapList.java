package no.retning.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.imports.FlagCode.Weight;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.Phase;

/**
 * A list as read: its label, its lines in their order, and what is odd.
 *
 * @param label year and month, {@code 2026-08}
 * @param total records below the header, lines with a refused key included
 * @param lines the lines that can be told by their key
 */
public record RoadmapList(String label, int total, List<ListLine> lines, List<Flag> flags) {

    /** Whether the list may be stored at all. */
    public boolean refused() {
        return flags.stream().anyMatch(flag -> flag.code().weight() == Weight.REFUSED);
    }

    /** Delmål by code, with the name most lines give it, in the order of the codes. */
    public Map<String, String> subGoals() {
        Map<String, Map<String, Long>> names = lines.stream()
                .collect(Collectors.groupingBy(
                        ListLine::subGoal,
                        java.util.TreeMap::new,
                        Collectors.groupingBy(ListLine::subGoalName, LinkedHashMap::new, Collectors.counting())));
        Map<String, String> chosen = new LinkedHashMap<>();
        names.forEach((code, counts) -> {
            long most =
                    counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .findFirst()
                    .ifPresent(entry -> chosen.put(code, entry.getKey()));
        });
        return chosen;
    }

    /** Groupings with the delmål they stand in, in the order of the list. */
    public List<GroupingName> groupings() {
        return lines.stream()
                .map(GroupingName::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public long count(Certainty certainty) {
        return lines.stream().filter(line -> line.certainty() == certainty).count();
    }

    /** How many lines name the phase; a line that spans several counts in each. */
    public long count(Phase phase) {
        return lines.stream().filter(line -> line.phases().contains(phase)).count();
    }
}
