package no.retning.council;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Blocking;

/** The page of a case. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/raad/{council}/sak")
class CasePages {
    private final CouncilRepository councils;
    private final PlanChanges changes;
    private final PlanChangeReading changeReading;
    private final CaseConditions conditions;
    private final ReviewedRounds rounds;
    private final ReviewPointRepository points;
    private final CouncilReading reading;
    private final Moments moments;

    CasePages(
            CouncilRepository councils,
            PlanChanges changes,
            PlanChangeReading changeReading,
            CaseConditions conditions,
            ReviewedRounds rounds,
            ReviewPointRepository points,
            CouncilReading reading,
            Moments moments) {
        this.councils = councils;
        this.changes = changes;
        this.changeReading = changeReading;
        this.conditions = conditions;
        this.rounds = rounds;
        this.points = points;
        this.reading = reading;
        this.moments = moments;
    }

    @Get("/{year}/{number}")
    @View("council/case")
    Map<String, Object> show(String council, String year, String number) {
        CaseRow row = reading.casePage(council, year, number);
        CasePage page = new CasePage(
                row,
                councils.names(row.council()),
                reading.concerns(List.of(row)).getOrDefault(row.id(), List.of()),
                changeReading.sets(changes.list(row.id(), reading.rights().mayReadProposals())),
                conditions.list(row.id()),
                row.reviewed() ? rounds.list(row.id(), reading.rights().signedIn()) : List.of(),
                row.reviewed() ? points.ofCase(row.id(), reading.rights().signedIn()) : List.of(),
                reading.rights().may(Act.HOLD_MEETING),
                reading.rights().may(Act.REGISTER_DECISION)
                        && row.waits(Oslo.day(moments.now().at())) == null);
        return Map.of("page", page);
    }
}
