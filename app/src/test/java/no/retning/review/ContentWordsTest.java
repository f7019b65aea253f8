package no.retning.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.retning.reporting.ReportContent;
import no.retning.reporting.Submission;
import no.retning.web.Language;
import no.retning.web.Messages;
import no.retning.wording.Piece;
import no.retning.wording.Piece.Kind;
import org.junit.jupiter.api.Test;

/** What a correction changed: amounts whole, words one by one. */
class ContentWordsTest {
    private static Submission sent(String budget, String summary) {
        return sent(budget, "summary", summary);
    }

    private static Submission sent(String budget, String field, String text) {
        var none = ReportContent.EMPTY;
        var content = new ReportContent(
                Map.of(),
                Map.of(field, text),
                null,
                null,
                new BigDecimal(budget),
                null,
                null,
                none.sustainability(),
                none.milestones(),
                none.risks(),
                none.benefits(),
                none.dependencies(),
                none.challenges());
        return new Submission(1, Instant.EPOCH, null, "Feil", null, null, content);
    }

    @Test
    void amountIsChangedWholeAndWordsOneByOne() {
        var words = new ContentWords(Messages.load(Language.BOKMAL));
        var found = words.differences(new Correction(
                null, null, sent("5000", "Vi har 3 av 4 på plass"), sent("5900", "Vi har 4 av 4 på plass")));
        assertEquals(2, found.size());
        assertEquals(
                List.of(Kind.SAME, Kind.DEL, Kind.INS, Kind.SAME),
                found.getFirst().pieces().stream().map(Piece::kind).toList());
        assertEquals(
                List.of(Kind.DEL, Kind.INS),
                found.getLast().pieces().stream().map(Piece::kind).toList());
    }

    @Test
    void statusOfAGoalIsComparedToo() {
        var found = new ContentWords(Messages.load(Language.BOKMAL))
                .differences(new Correction(
                        "1", null, sent("1", "figures", "61 prosent"), sent("1", "figures", "63 prosent")));
        assertEquals(
                List.of("Tall"),
                found.stream().map(Correction.Difference::field).toList());
    }
}
