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
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Closing a round, and taking a planned one away: each asks first, with what follows in words. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}")
class RoundEndPages {
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

    @Get("/lukk")
    HttpResponse<?> close(String round) {
        return ask(round, RoundState.UNDER_REVIEW, "reporting/close");
    }

    @Get("/avlys")
    HttpResponse<?> cancel(String round) {
        return ask(round, RoundState.PLANNED, "reporting/cancel");
    }

    @Post("/avlys")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancelled(String round, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.KEEP_REPORTING);
        ReportingRound found = access.round(round);
        try {
            keeping.cancel(found, ReportingRoundPages.revision(Form.submitted(body)));
        } catch (Problem problem) {
            return Answer.again(
                    problem, ReportingRoundPages.KEEP, Form.EMPTY, it -> showing.page(access.round(round), it));
        }
        return Answer.done("/portefolje", "reporting.done.cancelled");
    }

    /** A round that has gone on since the link was made is shown as it stands. */
    private HttpResponse<?> ask(String label, RoundState state, String view) {
        current.rights().require(Act.KEEP_REPORTING);
        ReportingRound round = access.round(label);
        return round.state() == state
                ? Answer.page(view, new RoundEndPage(round, reports.list(List.of(round.id()))))
                : Answer.next(round.path() + "/styr");
    }
}
