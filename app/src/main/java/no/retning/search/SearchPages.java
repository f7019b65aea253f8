package no.retning.search;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Map;
import no.retning.web.Blocking;
import org.jspecify.annotations.Nullable;

/** The page of a search, which the field at the top of every page leads to. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/sok")
class SearchPages {
    private final Searching searching;

    SearchPages(Searching searching) {
        this.searching = searching;
    }

    /**
     * @param q what is asked for
     * @param slag the one kind to show; another word shows all
     */
    @Get
    @View("search/search")
    Map<String, Object> show(@QueryValue @Nullable String q, @QueryValue @Nullable String slag) {
        HitKind only = Arrays.stream(HitKind.values())
                .filter(kind -> kind.name().equals(slag))
                .findFirst()
                .orElse(null);
        return Map.of("page", SearchPage.of(searching.search(Question.of(q)), only));
    }
}
