package no.retning.front;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.views.View;
import java.util.Map;
import no.retning.web.Blocking;

/** The front page. */
@Blocking
@Controller
class Overview {
    @Get
    @View("front/overview")
    Map<String, Object> show() {
        return Map.of("page", new OverviewPage("Retning"));
    }
}
