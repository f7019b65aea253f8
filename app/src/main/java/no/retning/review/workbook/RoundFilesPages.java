package no.retning.review.workbook;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import no.retning.reporting.ReportingRound;
import no.retning.review.BoardReading;
import no.retning.web.Answer;
import no.retning.web.Blocking;

/** What was stored each time a round was closed. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/filer")
class RoundFilesPages {
    private final BoardReading boards;
    private final StoredFiles files;

    RoundFilesPages(BoardReading boards, StoredFiles files) {
        this.boards = boards;
        this.files = files;
    }

    @Get
    HttpResponse<?> show(String round) {
        ReportingRound of = boards.round(round);
        return Answer.page("review/files", new RoundFilesPage(of, files.list(of)));
    }
}
