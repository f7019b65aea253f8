package no.retning.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.GoalRow;
import no.retning.roadmap.Outline;
import no.retning.roadmap.SubGoalRow;
import no.retning.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What differs from one time to another, by goal and delmål.
 *
 * @param only the one kind that is shown, or null for all
 * @param onlyUnexplained whether only what lacks a ground is shown
 */
public record DifferencePage(
        Moment from,
        Moment to,
        ReasonedDifference difference,
        @Nullable DifferenceKind only,
        boolean onlyUnexplained) {
    private static final String UNEXPLAINED = "mangler";

    /** @param only the kind as the address tells it; what is none of ours shows all */
    static DifferencePage of(Moment from, Moment to, ReasonedDifference difference, @Nullable String only) {
        DifferenceKind kind = Arrays.stream(DifferenceKind.values())
                .filter(it -> it.name().equals(only))
                .findFirst()
                .orElse(null);
        return new DifferencePage(from, to, difference, kind, UNEXPLAINED.equals(only));
    }

    public boolean showsAll() {
        return only == null && !onlyUnexplained;
    }

    /** Address of the page. */
    public String address() {
        return "/versjoner/" + from.asked() + "/mot/" + to.asked();
    }

    public String address(DifferenceKind kind) {
        return address() + "?bare=" + kind.name();
    }

    public String unexplainedAddress() {
        return address() + "?bare=" + UNEXPLAINED;
    }

    /** How many rows there are of each kind, before any is left out. */
    public Map<DifferenceKind, Integer> counts() {
        return difference.counts();
    }

    /** The rows that are shown, by goal and delmål in the order of their codes. */
    public List<DifferenceSection> sections() {
        Map<String, Map<String, List<DifferenceRow>>> byGoal = new TreeMap<>();
        for (ReasonedItem it : difference.items()) {
            String goal = it.item().goal() == null ? "" : it.item().goal();
            String subGoal = it.item().subGoal() == null ? "" : it.item().subGoal();
            List<DifferenceRow> rows = rows(it).stream().filter(this::shows).toList();
            if (!rows.isEmpty()) {
                byGoal.computeIfAbsent(goal, code -> new TreeMap<>())
                        .computeIfAbsent(subGoal, code -> new ArrayList<>())
                        .addAll(rows);
            }
        }
        Map<String, String> goals =
                names(outline -> outline.goals().stream().collect(Collectors.toMap(GoalRow::code, GoalRow::name)));
        Map<String, String> subGoals = names(
                outline -> outline.subGoals().stream().collect(Collectors.toMap(SubGoalRow::code, SubGoalRow::name)));
        List<DifferenceSection> sections = new ArrayList<>();
        byGoal.forEach((goal, parts) -> sections.add(new DifferenceSection(
                goal,
                goals.getOrDefault(goal, ""),
                parts.entrySet().stream()
                        .map(part -> new DifferenceSection.Part(
                                part.getKey(), subGoals.getOrDefault(part.getKey(), ""), part.getValue()))
                        .toList())));
        return sections;
    }

    /** The name of an activity that differs, by its key; the key where it does not: what something was split into is new. */
    public String name(String key) {
        return difference.items().stream()
                .filter(it -> it.item().key().equals(key))
                .map(it -> it.item().name())
                .findFirst()
                .orElse(key);
    }

    private Map<String, String> names(Function<Outline, Map<String, String>> read) {
        Map<String, String> names = new TreeMap<>(read.apply(difference.before()));
        names.putAll(read.apply(difference.after()));
        return names;
    }

    private boolean shows(DifferenceRow row) {
        return onlyUnexplained ? row.unexplained() : only == null || row.kind() == only;
    }

    private static List<DifferenceRow> rows(ReasonedItem it) {
        Map<DifferenceKind, List<ReasonedChange>> byKind = new EnumMap<>(DifferenceKind.class);
        it.changes()
                .forEach(change -> byKind.computeIfAbsent(change.change().kind(), kind -> new ArrayList<>())
                        .add(change));
        List<DifferenceRow> rows = new ArrayList<>();
        byKind.forEach((kind, changes) -> rows.add(new DifferenceRow(it.item(), kind, changes)));
        return rows;
    }
}
