package no.retning.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Helhetsvurdering av porteføljen: what the rounds show together, and what the office says of it. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/helhet")
class WholePages {
    private static final String VIEW = "review/whole";

    private final BoardReading reading;
    private final PortfolioTextRepository texts;
    private final PortfolioWriting writing;
    private final CurrentPerson current;

    WholePages(BoardReading reading, PortfolioTextRepository texts, PortfolioWriting writing, CurrentPerson current) {
        this.reading = reading;
        this.texts = texts;
        this.writing = writing;
        this.current = current;
    }

    @Get
    HttpResponse<?> show(String round) {
        Board board = reading.read(round);
        var page = page(board, Form.EMPTY);
        PortfolioText newest = page.newest();
        return Answer.page(VIEW, newest == null ? page : page(board, Form.of(Map.of("text", newest.text()))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(String round, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.ASSESS_PORTFOLIO);
        Form form = Form.submitted(body);
        Board board = reading.read(round);
        try {
            writing.write(board.round(), RemarkForms.number(form, "seen"), form.value("text"));
            return Answer.seeOther(board.round().path() + "/helhet");
        } catch (Problem problem) {
            var page = page(board, RemarkForms.again(form, problem));
            return problem.code() == Problem.Code.VALIDATION ? Answer.invalid(VIEW, page) : Answer.conflict(VIEW, page);
        }
    }

    private WholePage page(Board board, Form form) {
        return new WholePage(
                board,
                texts.list(board.round().id()),
                current.rights().may(Act.ASSESS_PORTFOLIO) && board.round().takesReports(),
                form);
    }
}
