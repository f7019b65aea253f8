package no.retning.review.workbook;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.people.Running;
import no.retning.reporting.ReportRepository;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.ReportingRoundRepository;
import no.retning.reporting.ScaleRepository;
import no.retning.reporting.ScaleRow;
import no.retning.review.Board;
import no.retning.review.BoardReading;
import no.retning.review.PortfolioTextRepository;
import no.retning.review.ReviewRemarkRepository;
import no.retning.roadmap.ProvisoRepository;
import no.retning.roadmap.WaitingRepository;
import no.retning.web.Messages;

/** Reads what the files of a round are made of. */
@Singleton
class PortfolioFileReading {
    private final BoardReading boards;
    private final ReportingRoundRepository rounds;
    private final ReportRepository reports;
    private final ScaleRepository scales;
    private final ReviewRemarkRepository remarks;
    private final PortfolioTextRepository texts;
    private final WaitingRepository waiting;
    private final ProvisoRepository provisos;
    private final Running running;

    PortfolioFileReading(
            BoardReading boards,
            ReportingRoundRepository rounds,
            ReportRepository reports,
            ScaleRepository scales,
            ReviewRemarkRepository remarks,
            PortfolioTextRepository texts,
            WaitingRepository waiting,
            ProvisoRepository provisos,
            Running running) {
        this.boards = boards;
        this.rounds = rounds;
        this.reports = reports;
        this.scales = scales;
        this.remarks = remarks;
        this.texts = texts;
        this.waiting = waiting;
        this.provisos = provisos;
        this.running = running;
    }

    /**
     * The round of a label, in the language of the texts.
     *
     * @throws no.retning.web.Problem NOT_FOUND; FORBIDDEN when it is not closed and nobody is signed in
     */
    @ReadOnly
    PortfolioFile read(String label, Messages t) {
        Board board = boards.read(label);
        List<ReportingRound> told = told(board.round());
        Instant at = board.round().dataAt();
        Map<Long, ScaleRow> byId = scales.list().stream().collect(Collectors.toMap(ScaleRow::id, it -> it));
        return new PortfolioFile(
                t,
                board,
                told,
                reports.list(told.stream().map(ReportingRound::id).toList()),
                byId,
                remarks.withEarlier(board.round().cutOff()),
                texts.list(board.round().id()).stream().findFirst().orElse(null),
                waiting.ofInitiatives(),
                provisos.list(at),
                at,
                running.publicUrl().toString().replaceAll("/$", ""));
    }

    /** The file of a closed round is public, so it tells of no round before it that is not. */
    private List<ReportingRound> told(ReportingRound round) {
        return rounds.list().reversed().stream()
                .filter(it -> !it.cutOff().isAfter(round.cutOff()))
                .filter(it -> it.id() == round.id() || (round.closed() ? it.closed() : it.openedAt() != null))
                .toList();
    }
}
