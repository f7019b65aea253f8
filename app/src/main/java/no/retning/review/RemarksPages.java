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
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.reporting.ReportingRound;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** What was noted in the review of a round: what is open, what is done, and what was said. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/punkter")
class RemarksPages {
    private static final String VIEW = "review/remarks";

    private final BoardReading reading;
    private final ReviewRemarkRepository remarks;
    private final ReviewNoting noting;
    private final CurrentPerson current;

    RemarksPages(BoardReading reading, ReviewRemarkRepository remarks, ReviewNoting noting, CurrentPerson current) {
        this.reading = reading;
        this.remarks = remarks;
        this.noting = noting;
        this.current = current;
    }

    @Get
    HttpResponse<?> show(String round) {
        return Answer.page(VIEW, page(reading.round(round), Form.EMPTY));
    }

    /** Notes something on the whole portfolio. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> note(String round, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.NOTE_REVIEW);
        return answered(round, body, (of, form) -> noting.note(of, RemarkForms.draft(form, null)));
    }

    @Post("/{id}/aksjonspunkt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> toActionPoint(String round, String id, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.ASSESS_PORTFOLIO);
        return answered(
                round,
                body,
                (of, form) -> noting.toActionPoint(
                        of,
                        RemarkForms.number(id),
                        RemarkForms.number(form, "revision"),
                        form.value("askedOf"),
                        form.value("dueOn")));
    }

    @Post("/{id}/ferdig")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> done(String round, String id, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.ANSWER_POINT);
        return answered(
                round,
                body,
                (of, form) -> noting.done(
                        of, RemarkForms.number(id), RemarkForms.number(form, "revision"), form.value("answer")));
    }

    /** Takes back what was answered. */
    @Post("/{id}/apne")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reopen(String round, String id, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.ANSWER_POINT);
        return answered(
                round,
                body,
                (of, form) -> noting.reopen(of, RemarkForms.number(id), RemarkForms.number(form, "revision")));
    }

    /** What a button does. */
    private interface Deed {
        ReviewRemark to(ReportingRound round, Form form);
    }

    private HttpResponse<?> answered(String round, @Nullable Map<String, Object> body, Deed deed) {
        ReportingRound of = reading.round(round);
        Form form = Form.submitted(body);
        try {
            ReviewRemark noted = deed.to(of, form);
            return Answer.seeOther(of.path() + "/punkter#punkt-" + noted.id());
        } catch (Problem problem) {
            var page = page(of, placed(RemarkForms.again(form, problem)));
            return problem.code() == Problem.Code.VALIDATION ? Answer.invalid(VIEW, page) : Answer.conflict(VIEW, page);
        }
    }

    /** Errors of a form under one remark lead to the fields there. */
    private static Form placed(Form form) {
        String remark = form.value("punkt");
        return remark.isEmpty()
                ? form
                : new Form(
                        form.values(),
                        form.errors().stream()
                                .map(it -> it.field().isEmpty()
                                        ? it
                                        : new FieldError(it.field() + "-" + remark, it.message()))
                                .toList());
    }

    private RemarksPage page(ReportingRound round, Form form) {
        boolean notes = current.rights().may(Act.NOTE_REVIEW) && round.openedAt() != null;
        return new RemarksPage(
                round,
                Noted.of(
                        round,
                        remarks.withEarlier(round.cutOff()),
                        current.rights().reporting()),
                notes,
                current.rights().may(Act.ASSESS_PORTFOLIO) && round.openedAt() != null,
                notes ? remarks.answerers() : List.of(),
                form);
    }
}
