package no.retning.review;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.reporting.NamedChallenge;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import org.jspecify.annotations.Nullable;

/**
 * How many initiatives share a challenge, over the rounds: computed, never typed.
 *
 * @param movement how many more than in the round before, among those that reported in both; null where none did
 * @param counts how many initiatives named it in each round, the oldest round first
 * @param initiatives keys of those that named it in this round
 */
@Serdeable
@Schema(name = "ChallengeCount", description = "How many initiatives share a challenge, over the rounds")
public record ChallengeCount(
        String code, String name, @Nullable Integer movement, List<InRound> counts, List<String> initiatives) {
    /** How many named it in one round. */
    @Serdeable
    @Schema(name = "ChallengeInRound")
    public record InRound(LocalDate round, int initiatives) {}

    /** How many name it now. */
    public int now() {
        return counts.getLast().initiatives();
    }

    /** Those that anyone named in any of the rounds, the most shared first. */
    public static List<ChallengeCount> of(Board board) {
        var names = new LinkedHashMap<String, String>();
        var found = new LinkedHashMap<String, Map<LocalDate, Set<String>>>();
        for (ReportingRound round : board.rounds()) {
            for (ReportRow report : board.sentIn(round)) {
                for (NamedChallenge it : report.content().challenges()) {
                    names.putIfAbsent(it.code(), it.name() == null ? it.code() : it.name());
                    found.computeIfAbsent(it.code(), code -> new LinkedHashMap<>())
                            .computeIfAbsent(round.cutOff(), day -> new LinkedHashSet<>())
                            .add(String.valueOf(report.initiative()));
                }
            }
        }
        Set<String> both = both(board);
        var counts = new ArrayList<ChallengeCount>();
        found.forEach((code, byRound) -> counts.add(new ChallengeCount(
                code,
                names.getOrDefault(code, code),
                both.isEmpty()
                        ? null
                        : named(board.rounds().getFirst(), byRound, both)
                                - named(board.rounds().get(1), byRound, both),
                board.inOrder().stream()
                        .map(it -> new InRound(
                                it.cutOff(),
                                byRound.getOrDefault(it.cutOff(), Set.of()).size()))
                        .toList(),
                List.copyOf(byRound.getOrDefault(board.round().cutOff(), Set.of())))));
        counts.sort(Comparator.comparingInt(ChallengeCount::now).reversed());
        return List.copyOf(counts);
    }

    private static int named(ReportingRound round, Map<LocalDate, Set<String>> byRound, Set<String> among) {
        return (int) byRound.getOrDefault(round.cutOff(), Set.of()).stream()
                .filter(among::contains)
                .count();
    }

    /** Those that reported in this round and the one before: silence is no progress. */
    private static Set<String> both(Board board) {
        if (board.rounds().size() < 2) {
            return Set.of();
        }
        Set<String> both = reported(board, board.rounds().getFirst());
        both.retainAll(reported(board, board.rounds().get(1)));
        return both;
    }

    private static Set<String> reported(Board board, ReportingRound round) {
        var reported = new LinkedHashSet<String>();
        board.sentIn(round).forEach(it -> reported.add(String.valueOf(it.initiative())));
        return reported;
    }
}
