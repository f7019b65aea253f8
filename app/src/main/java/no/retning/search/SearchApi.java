package no.retning.search;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import no.retning.web.Blocking;
import no.retning.web.Items;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Search for programs. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Search")
@Controller("/api/v1/search")
class SearchApi {
    private final Searching searching;

    SearchApi(Searching searching) {
        this.searching = searching;
    }

    @Get
    @Operation(
            summary = "Search everything there is, former names, codes and keys too",
            description = "What has the key, code or case number that is asked for comes first. "
                    + "Without limit all come; with it, Link leads to the next page.")
    HttpResponse<SearchListing> search(
            HttpRequest<?> request,
            @QueryValue
                    @Nullable
                    @Parameter(description = "Words, a key, a code or a case number", example = "fullmakt")
                    String q,
            @QueryValue @Nullable @Parameter(description = "One kind of hit", example = "ACTIVITY") String kind,
            @QueryValue @Nullable @Parameter(description = "At most so many; without it all come", example = "50")
                    Integer limit,
            @QueryValue @Nullable @Parameter(description = "How many to pass over", example = "0") Integer offset) {
        Question question = Question.of(q);
        if (question.empty()) {
            throw Problem.validation("q", "search.api.q");
        }
        HitKind only = kind(kind);
        var results = searching.search(question);
        var hits = results.hits(found -> only == null || found.kind() == only);
        var page = Items.answer(request, hits, limit, offset);
        var items = page.body().items().stream().map(HitJson::of).toList();
        var answer = HttpResponse.ok(new SearchListing(
                items, hits.size(), results.counts(), results.used().asked()));
        page.getHeaders().findFirst(HttpHeaders.LINK).ifPresent(links -> answer.header(HttpHeaders.LINK, links));
        return answer;
    }

    private static @Nullable HitKind kind(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return Arrays.stream(HitKind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> Problem.validation("kind", "search.api.kind", asked));
    }
}
