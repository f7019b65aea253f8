package no.retning.review.workbook;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import no.retning.people.CurrentPerson;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.RoundClosingRepository;
import no.retning.review.BoardReading;
import no.retning.web.Answer;
import no.retning.web.Blocking;

/** When a round was closed and opened again, and what was stored each time. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/filer")
class RoundFilesPages {
    private final BoardReading boards;
    private final StoredFiles files;
    private final RoundClosingRepository closings;
    private final CurrentPerson current;

    RoundFilesPages(BoardReading boards, StoredFiles files, RoundClosingRepository closings, CurrentPerson current) {
        this.boards = boards;
        this.files = files;
        this.closings = closings;
        this.current = current;
    }

    @Get
    HttpResponse<?> show(String round) {
        ReportingRound of = boards.stored(round);
        return Answer.page(
                "review/files",
                new RoundFilesPage(
                        of,
                        closings.listOf(of.id()),
                        files.list(of),
                        current.rights().reporting().mayReadRound(of.closed())));
    }
}
