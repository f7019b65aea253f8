package no.retning.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.reporting.ReportRow;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of the whole portfolio: what is computed, and the office's text.
 *
 * @param texts every version of the text, the newest first
 * @param mayWrite whether the person may write one now
 * @param form what was typed, with what is wrong
 */
public record WholePage(Board board, List<PortfolioText> texts, boolean mayWrite, Form form) {
    public String path() {
        return board.round().path() + "/helhet";
    }

    public @Nullable PortfolioText newest() {
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /** The paragraphs of a text. */
    public static List<String> paragraphs(String text) {
        return List.of(text.split("\\n\\s*\\n"));
    }

    /** What a version changed in the one before it, word by word. */
    public List<Piece> difference(int place) {
        return WordDiff.of(texts.get(place + 1).text(), texts.get(place).text());
    }

    public List<ChallengeCount> challenges() {
        return ChallengeCount.of(board);
    }

    public LevelChart chart() {
        return new LevelChart(LevelCount.of(board, it -> true));
    }

    /**
     * How those of one goal or organisation have gone.
     *
     * @param ofPlan whether the name is of the plan
     */
    public record Line(String name, boolean ofPlan, List<LevelCount> counts) {
        /** How many more deviate than in the round before; null where nothing can be compared. */
        public @Nullable Integer movement() {
            return counts.size() < 2 ? null : counts.getLast().since(counts.get(counts.size() - 2));
        }
    }

    /** By main goal. */
    public List<Line> goals(Messages t) {
        var words = new ReviewWords(t);
        var lines = new ArrayList<Line>();
        board.standings().stream()
                .map(it -> it.first().goal())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(goal -> lines.add(
                        new Line(words.goal(goal), false, LevelCount.of(board, it -> goal.equals(it.goal())))));
        return lines;
    }

    /** By organisation, each with its own reports alone. */
    public List<Line> organizations() {
        return board.standings().stream()
                .flatMap(it -> it.reports().stream().map(ReportRow::organization))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(name -> new Line(name, true, LevelCount.of(board, it -> name.equals(it.organization()))))
                .toList();
    }
}
