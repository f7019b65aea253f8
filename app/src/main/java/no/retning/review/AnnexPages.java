package no.retning.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import no.retning.reporting.ReportAccess;
import no.retning.reporting.ReportRow;
import no.retning.web.Answer;
import no.retning.web.Blocking;

/** The annex "Status nasjonal e-helsestrategi" of a round as a page: the same as the file. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/strategistatus")
class AnnexPages {
    private final BoardReading reading;
    private final ReportAccess access;
    private final CorrectionRepository corrections;

    AnnexPages(BoardReading reading, ReportAccess access, CorrectionRepository corrections) {
        this.reading = reading;
        this.access = access;
        this.corrections = corrections;
    }

    @Get
    HttpResponse<?> show(String round) {
        Board board = reading.read(round);
        List<String> mine = board.goals().stream()
                .filter(it -> access.mayWrite(it) && board.round().openedAt() != null)
                .map(ReportRow::goal)
                .map(String::valueOf)
                .toList();
        List<Correction> corrected =
                board.goals().stream().map(ReportRow::submission).anyMatch(it -> it != null && it.correction() != null)
                        ? corrections.ofGoals(board.round().cutOff())
                        : List.of();
        return Answer.page("review/annex", new AnnexPage(board, AnnexGoal.of(board), corrected, mine));
    }
}
