package no.retning.round;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An organisation that takes part, with how far it has come.
 *
 * @param lines how many lines it has
 * @param unchanged how many of them it has confirmed
 * @param changed how many it proposes changes to
 * @param returned how many it proposed changes to that were sent back
 */
public record Partaker(PartakerRow row, long lines, long unchanged, long changed, long returned) {
    static List<Partaker> all(List<PartakerRow> rows, List<RoundLine> lines) {
        Map<Long, List<RoundLine>> byOwner = lines.stream().collect(Collectors.groupingBy(RoundLine::organization));
        return rows.stream()
                .map(row -> of(row, byOwner.getOrDefault(row.organization(), List.of())))
                .toList();
    }

    private static Partaker of(PartakerRow row, List<RoundLine> lines) {
        return new Partaker(
                row,
                lines.size(),
                count(lines, LineState.UNCHANGED),
                count(lines, LineState.CHANGED),
                count(lines, LineState.RETURNED));
    }

    private static long count(List<RoundLine> lines, LineState state) {
        return lines.stream().filter(it -> it.state() == state).count();
    }

    /** How many nobody has said anything of. */
    public long left() {
        return lines - unchanged - changed - returned;
    }
}
