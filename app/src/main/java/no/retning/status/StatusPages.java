package no.retning.status;

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
import no.retning.roadmap.StatusRepository;
import no.retning.time.Moments;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Telling how an activity, a goal or a delmål stands. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/status")
class StatusPages {
    private static final String VIEW = "status/status";

    private final StatusThings things;
    private final StatusReporting reporting;
    private final StatusRepository statuses;
    private final Moments moments;
    private final CurrentPerson current;

    StatusPages(
            StatusThings things,
            StatusReporting reporting,
            StatusRepository statuses,
            Moments moments,
            CurrentPerson current) {
        this.things = things;
        this.reporting = reporting;
        this.statuses = statuses;
        this.moments = moments;
        this.current = current;
    }

    @Get("/{subject}/{key}")
    HttpResponse<?> show(String subject, String key) {
        var at = moments.now();
        var thing = things.get(subject, key, at);
        var told = statuses.list(thing.subject(), thing.id(), at.at());
        return Answer.page(
                VIEW,
                new StatusPage(
                        thing,
                        told,
                        may(thing),
                        StatusForm.begun(told.stream().findFirst().orElse(null))));
    }

    @Post("/{subject}/{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> report(String subject, String key, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT_STATUS);
        var at = moments.now();
        var thing = things.get(subject, key, at);
        var form = Form.submitted(body);
        try {
            reporting.report(thing, StatusForm.draft(form));
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            var told = statuses.list(thing.subject(), thing.id(), at.at());
            return Answer.invalid(VIEW, new StatusPage(thing, told, may(thing), form.with(problem.errors())));
        }
        return Answer.seeOther(thing.path());
    }

    @Post("/{subject}/{key}/uendret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> unchanged(String subject, String key, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT_STATUS);
        var thing = things.get(subject, key, moments.now());
        try {
            reporting.unchanged(thing, StatusForm.last(Form.submitted(body)));
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.CONFLICT) {
                throw problem;
            }
            var told = statuses.list(thing.subject(), thing.id(), moments.now().at());
            Form form = StatusForm.begun(told.stream().findFirst().orElse(null));
            return Answer.conflict(
                    VIEW, new StatusPage(thing, told, may(thing), form.with(new FieldError("", problem.detail()))));
        }
        return Answer.seeOther(thing.path());
    }

    private boolean may(StatusThing thing) {
        return !thing.closed() && current.rights().answering().mayReport(thing.reach());
    }
}
