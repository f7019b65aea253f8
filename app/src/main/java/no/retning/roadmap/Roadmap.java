package no.retning.roadmap;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import no.retning.time.Moments;
import no.retning.web.Blocking;

/** The roadmap: goal, delmål, grouping, activity. */
@Blocking
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller
class Roadmap {

    private final RoadmapReading reading;
    private final ReportedRepository reported;
    private final Moments moments;

    Roadmap(RoadmapReading reading, ReportedRepository reported, Moments moments) {
        this.reading = reading;
        this.reported = reported;
        this.moments = moments;
    }

    @Get("/veikart")
    @View("roadmap/roadmap")
    Map<String, Object> show(HttpRequest<?> request) {
        var query = RoadmapQuery.of(request.getParameters());
        var at = moments.resolve(query.per());
        var against = moments.against(query.mot());
        var view = reading.read(at, against, query.filter());
        return Map.of("page", RoadmapPage.of(query, view, at.now() ? reported.all() : Map.of()));
    }
}
