package no.retning.review.workbook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.reporting.Dimension;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.ScaleRow;
import no.retning.review.Board;
import no.retning.review.PortfolioText;
import no.retning.review.ReviewRemark;
import no.retning.roadmap.Provisos;
import no.retning.roadmap.Waiting;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a round are made of.
 *
 * @param board the round as the page shows it, with the rounds before it
 * @param rounds every round that is told about, the oldest first and the round itself last
 * @param reports of all those rounds, the newest first
 * @param scales by id
 * @param remarks what the council said of the round, and what was open of earlier ones, the newest round first
 * @param whole the office's text of the whole portfolio; null where none is written
 * @param decided what is decided of initiatives and not in force, by initiative
 * @param provisos conditions that the plan rests on
 * @param at when the data were read; of a closed round when it was closed
 * @param address scheme and host of Retning, for links back
 */
record PortfolioFile(
        Messages t,
        Board board,
        List<ReportingRound> rounds,
        List<ReportRow> reports,
        Map<Long, ScaleRow> scales,
        List<ReviewRemark> remarks,
        @Nullable PortfolioText whole,
        Map<Long, List<Waiting>> decided,
        Provisos provisos,
        Instant at,
        String address) {

    ReportingRound round() {
        return board.round();
    }

    Words words() {
        return new Words(t);
    }

    ScaleRow scale() {
        return scale(round());
    }

    ScaleRow scale(ReportingRound round) {
        return Objects.requireNonNull(scales.get(round.scaleId()));
    }

    /** What a round asks for a light of, the overall one first. */
    List<Dimension> asked(ReportingRound round) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Dimension.OVERALL), scale(round).parts().stream())
                .toList();
    }

    /** Reports of initiatives in the round. */
    List<ReportRow> ofInitiatives() {
        return board.standings().stream().flatMap(it -> it.reports().stream()).toList();
    }

    String link(String path) {
        return address + path;
    }

    /** The page that shows the same. */
    String page() {
        return link(round().path());
    }
}
