package no.retning.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** An initiative in a round: what is reported, the office's assessment beside it, and what was noted on it. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/{initiative}")
class InitiativeReviewPages {
    private static final String VIEW = "review/initiative";

    private final BoardReading reading;
    private final AssessmentRepository assessments;
    private final CorrectionRepository corrections;
    private final ReviewRemarkRepository remarks;
    private final Assessing assessing;
    private final ReviewNoting noting;
    private final CurrentPerson current;

    InitiativeReviewPages(
            BoardReading reading,
            AssessmentRepository assessments,
            CorrectionRepository corrections,
            ReviewRemarkRepository remarks,
            Assessing assessing,
            ReviewNoting noting,
            CurrentPerson current) {
        this.reading = reading;
        this.assessments = assessments;
        this.corrections = corrections;
        this.remarks = remarks;
        this.assessing = assessing;
        this.noting = noting;
        this.current = current;
    }

    @Get
    HttpResponse<?> show(String round, String initiative) {
        return Answer.page(VIEW, page(round, initiative, Form.EMPTY));
    }

    @Post("/vurdering")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> assess(String round, String initiative, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.ASSESS_PORTFOLIO);
        Form form = Form.submitted(body);
        var of = reading.round(round);
        try {
            if (form.values("level").isEmpty()) {
                throw Problem.validation("level", "review.error.level");
            }
            assessing.assess(of, initiative, form.value("dimension"), form.value("level"), form.value("reason"));
            return Answer.seeOther(of.path() + "/" + initiative + "#vurdering");
        } catch (Problem problem) {
            return again(round, initiative, RemarkForms.again(form, problem), problem);
        }
    }

    @Post("/punkter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> note(String round, String initiative, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.NOTE_REVIEW);
        Form form = Form.submitted(body);
        var of = reading.round(round);
        try {
            noting.note(of, RemarkForms.draft(form, initiative));
            return Answer.seeOther(of.path() + "/" + initiative + "#punkter");
        } catch (Problem problem) {
            return again(round, initiative, RemarkForms.again(form, problem), problem);
        }
    }

    private HttpResponse<?> again(String round, String initiative, Form form, Problem problem) {
        HttpStatus status =
                problem.code() == Problem.Code.VALIDATION ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
        return Answer.of(status, VIEW, page(round, initiative, form));
    }

    private InitiativeReview page(String round, String initiative, Form form) {
        Board board = reading.read(round);
        Standing standing = board.find(initiative);
        var cutOff = board.round().cutOff();
        return new InitiativeReview(
                board,
                standing,
                assessments.history(cutOff, initiative),
                standing.corrected() ? corrections.list(cutOff, initiative) : List.of(),
                Noted.of(
                                board.round(),
                                remarks.withEarlier(cutOff),
                                current.rights().reporting())
                        .on(initiative),
                current.rights().may(Act.ASSESS_PORTFOLIO),
                current.rights().may(Act.NOTE_REVIEW),
                current.rights().may(Act.NOTE_REVIEW) ? remarks.answerers() : List.of(),
                form);
    }
}
