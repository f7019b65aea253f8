package no.retning.reporting;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Beginning the review of a round, closing it, and taking a planned one away: each asks first, with what follows in words. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}")
class RoundEndPages {
    private static final String CLOSE = "reporting/close";

    private final ReportingRoundKeeping keeping;
    private final ReportRepository reports;
    private final ReportAccess access;
    private final KeepShowing showing;
    private final CurrentPerson current;

    RoundEndPages(
            ReportingRoundKeeping keeping,
            ReportRepository reports,
            ReportAccess access,
            KeepShowing showing,
            CurrentPerson current) {
        this.keeping = keeping;
        this.reports = reports;
        this.access = access;
        this.showing = showing;
        this.current = current;
    }

    @Get("/gjennomga")
    HttpResponse<?> review(String round) {
        return ask(round, Set.of(RoundState.OPEN, RoundState.DUE), "reporting/begin");
    }

    @Get("/lukk")
    HttpResponse<?> close(String round) {
        return ask(round, Set.of(RoundState.UNDER_REVIEW), CLOSE);
    }

    @Post("/lukk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> closed(String round, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.KEEP_REPORTING);
        ReportingRound found = access.round(round);
        Form form = Form.submitted(body);
        try {
            keeping.close(found, ReportingRoundPages.revision(form), causes(form));
        } catch (Problem problem) {
            return problem.code() == Problem.Code.VALIDATION
                    ? Answer.invalid(CLOSE, page(found, form.with(problem.errors())))
                    : refused(round, problem);
        }
        return Answer.done(found.path() + "/styr", "reporting.done.closed");
    }

    private static MissingCauses causes(Form form) {
        var causes = new HashMap<String, String>();
        form.values().keySet().stream()
                .filter(it -> it.startsWith("causes."))
                .forEach(it -> causes.put(it.substring("causes.".length()), form.value(it)));
        return new MissingCauses(causes, form.has("unknown", "true"));
    }

    @Get("/avlys")
    HttpResponse<?> cancel(String round) {
        return ask(round, Set.of(RoundState.PLANNED), "reporting/cancel");
    }

    @Post("/avlys")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancelled(String round, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.KEEP_REPORTING);
        ReportingRound found = access.round(round);
        try {
            keeping.cancel(found, ReportingRoundPages.revision(Form.submitted(body)));
        } catch (Problem problem) {
            return refused(round, problem);
        }
        return Answer.done("/portefolje", "reporting.done.cancelled");
    }

    /** The round as it stands, with why nothing was done. */
    private HttpResponse<?> refused(String round, Problem problem) {
        return Answer.again(problem, ReportingRoundPages.KEEP, Form.EMPTY, it -> showing.page(access.round(round), it));
    }

    private RoundEndPage page(ReportingRound round, Form form) {
        return new RoundEndPage(round, reports.list(List.of(round.id())), form);
    }

    /** A round that has gone on since the link was made is shown as it stands. */
    private HttpResponse<?> ask(String label, Set<RoundState> states, String view) {
        current.rights().require(Act.KEEP_REPORTING);
        ReportingRound round = access.round(label);
        return states.contains(round.state())
                ? Answer.page(view, page(round, Form.EMPTY))
                : Answer.next(round.path() + "/styr");
    }
}
