package no.retning.council;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.retning.web.Blocking;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** The councils by the API. They come by migration, so there is nothing to post. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/councils")
@Tag(name = "Councils", description = "Councils, meetings, cases and decisions")
class CouncilsApi {
    private final CouncilRepository councils;

    CouncilsApi(CouncilRepository councils) {
        this.councils = councils;
    }

    @Get
    @Operation(summary = "All councils, the highest level first, with their names by date")
    HttpResponse<Items<CouncilView>> list(
            HttpRequest<?> request, @Nullable @QueryValue Integer limit, @Nullable @QueryValue Integer offset) {
        List<CouncilName> names = councils.allNames();
        List<CouncilAlias> aliases = councils.aliases();
        List<CouncilView> items = councils.list().stream()
                .map(row -> new CouncilView(
                        row.slug(),
                        row.name(),
                        row.level(),
                        aliases.stream()
                                .filter(alias -> alias.council().equals(row.slug()))
                                .map(CouncilAlias::alias)
                                .toList(),
                        names.stream()
                                .filter(name -> name.council().equals(row.slug()))
                                .map(name ->
                                        new CouncilView.Name(name.name(), name.since(), name.until(), name.inferred()))
                                .toList()))
                .toList();
        return Items.answer(request, items, limit, offset);
    }
}
