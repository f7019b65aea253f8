package no.retning.review;

import io.micronaut.http.HttpRequest;
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
import no.retning.reporting.ReportingRound;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** A round as the council reviews it, and the ways of looking at it that a person has saved. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}")
class ReviewPages {
    private static final String VIEW = "review/board";

    private final BoardReading reading;
    private final ViewSaving saving;
    private final CurrentPerson current;

    ReviewPages(BoardReading reading, ViewSaving saving, CurrentPerson current) {
        this.reading = reading;
        this.saving = saving;
        this.current = current;
    }

    @Get
    HttpResponse<?> show(String round, HttpRequest<?> request) {
        if (!current.rights().reporting().mayReadRound(false)) {
            ReportingRound of = reading.stored(round);
            if (!of.closed()) {
                // Opened again: what was stored when it was closed is still for everyone, and tells why it was opened.
                return Answer.seeOther(of.path() + "/filer");
            }
        }
        return Answer.page(VIEW, page(round, BoardQuery.of(request.getParameters()), Form.EMPTY));
    }

    @Post("/visninger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(String round, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.SAVE_VIEW);
        Form form = Form.submitted(body);
        BoardQuery query = BoardQuery.of(form.values().entrySet());
        String path = reading.round(round).path();
        try {
            saving.save(form.value("navn"), query);
            return Answer.seeOther(query.address(path));
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            return Answer.invalid(VIEW, page(round, query, form.with(problem.errors())));
        }
    }

    @Post("/visninger/slett")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(String round, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.SAVE_VIEW);
        String path = reading.round(round).path();
        saving.delete(RemarkForms.number(Form.submitted(body), "id"));
        return Answer.seeOther(path);
    }

    private BoardPage page(String round, BoardQuery query, Form form) {
        Board board = reading.read(round);
        return BoardPage.of(board, query, saving.mine(), current.rights().may(Act.SAVE_VIEW), form);
    }
}
