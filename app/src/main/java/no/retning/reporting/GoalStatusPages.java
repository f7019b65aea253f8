package no.retning.reporting;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Problem;

/** How a goal has stood through the rounds. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje")
class GoalStatusPages {
    private final ReportRepository reports;
    private final ReportingRoundRepository rounds;
    private final CurrentPerson current;

    GoalStatusPages(ReportRepository reports, ReportingRoundRepository rounds, CurrentPerson current) {
        this.reports = reports;
        this.rounds = rounds;
        this.current = current;
    }

    @Get("/maal/{goal}")
    HttpResponse<?> history(String goal) {
        Set<LocalDate> seen = rounds.list().stream()
                .filter(it -> current.rights().reporting().mayReadRound(it.closed()))
                .map(ReportingRound::cutOff)
                .collect(Collectors.toSet());
        List<ReportRow> told = reports.listOfGoal(goal).stream()
                .filter(it -> seen.contains(it.round()))
                .toList();
        if (told.isEmpty()) {
            throw Problem.notFound("reporting.noReport");
        }
        return Answer.page(
                "reporting/goalhistory",
                new GoalHistoryPage(goal, told.getFirst().name(), told));
    }
}
