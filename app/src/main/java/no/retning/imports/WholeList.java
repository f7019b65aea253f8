package no.retning.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What only shows when the lines are seen together. */
final class WholeList {
    /** Fewer lines than this tell nothing about how keys end. */
    private static final int ENOUGH = 5;

    private WholeList() {}

    /** The lines that can be told by their key: of two with one key, the first. */
    static List<ListLine> check(List<ListLine> lines, Flags flags) {
        List<ListLine> told = sameKey(lines, flags);
        roundedKeys(lines, flags);
        sameName(lines, flags);
        subGoalNames(lines, flags);
        return told;
    }

    private static List<ListLine> sameKey(List<ListLine> lines, Flags flags) {
        Map<String, Integer> first = new HashMap<>();
        List<ListLine> told = new ArrayList<>();
        for (ListLine line : lines) {
            Integer before = first.putIfAbsent(line.key(), line.row());
            if (before == null) {
                told.add(line);
            } else {
                flags.add(line.row(), Column.KEY, FlagCode.DUPLICATE_KEY, line.key(), before);
            }
        }
        return told;
    }

    /**
     * A spreadsheet keeps 15 digits of a number and writes 00 for the rest; other programs round to a multiple of 8.
     * One such key is chance, nearly all of them are not.
     */
    private static void roundedKeys(List<ListLine> lines, Flags flags) {
        long cut = lines.stream().filter(line -> line.key().endsWith("00")).count();
        boolean binary = lines.stream().allMatch(line -> Long.parseLong(line.key()) % 8 == 0);
        if (lines.size() >= ENOUGH && (binary || cut * 2 > lines.size())) {
            for (ListLine line : lines) {
                if (binary || line.key().endsWith("00")) {
                    flags.add(line.row(), Column.KEY, FlagCode.NUMERIC_KEY, line.key());
                }
            }
        }
    }

    private static void sameName(List<ListLine> lines, Flags flags) {
        Map<String, List<ListLine>> byName = new HashMap<>();
        lines.forEach(line ->
                byName.computeIfAbsent(line.name(), name -> new ArrayList<>()).add(line));
        byName.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            for (ListLine line : same) {
                List<String> others = same.stream()
                        .filter(other -> other.row() != line.row())
                        .map(other -> String.valueOf(other.row()))
                        .toList();
                flags.add(line.row(), Column.NAME, FlagCode.SAME_NAME, String.join(", ", others));
            }
        });
    }

    private static void subGoalNames(List<ListLine> lines, Flags flags) {
        Map<String, ListLine> first = new TreeMap<>();
        for (ListLine line : lines) {
            ListLine before = first.putIfAbsent(line.subGoal(), line);
            if (before != null && !before.subGoalName().equals(line.subGoalName())) {
                flags.add(line.row(), Column.SUB_GOAL, FlagCode.SUBGOAL_NAMES, line.subGoal(), before.row());
            }
        }
    }
}
