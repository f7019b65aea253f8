package no.retning.portfolio;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;
import no.retning.web.Blocking;
import no.retning.web.Items;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** How far an initiative meets the entry criteria, by API: what the form on its page tells. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Portfolio")
@Controller("/api/v1/initiatives/{key}/criteria")
class CriteriaApi {
    private final InitiativeRepository initiatives;
    private final CriterionRepository criteria;
    private final CandidateJudging judging;
    private final Moments moments;
    private final CurrentPerson current;

    CriteriaApi(
            InitiativeRepository initiatives,
            CriterionRepository criteria,
            CandidateJudging judging,
            Moments moments,
            CurrentPerson current) {
        this.initiatives = initiatives;
        this.criteria = criteria;
        this.judging = judging;
        this.moments = moments;
        this.current = current;
    }

    @Get
    @Operation(
            summary = "The entry criteria, and how far an initiative meets them, or met them as a candidate",
            description = "The newest that was told of each; null where nobody has told.")
    Items<CriterionRow> list(
            @Parameter(example = "T-0001") String key,
            @QueryValue @Nullable @Parameter(example = "2026-08") String asOf) {
        Instant at = moments.resolve(asOf).at();
        return Items.of(criteria.of(get(key, at).id(), at));
    }

    @Post
    @Operation(
            summary = "Tell which entry criteria a candidate meets, each with its evidence",
            description = "For the portfolio office. What was told before stays; the newest counts. "
                    + "A criterion that is left out stays as it was.")
    @ApiResponse(responseCode = "200", description = "All the criteria as they now stand")
    @ApiResponse(responseCode = "409", description = "CONFLICT when it is no candidate any more")
    @ApiResponse(responseCode = "422", description = "VALIDATION, also where the evidence is missing")
    Items<CriterionRow> tell(
            @Parameter(example = "T-0001") String key,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(CriteriaBody.EXAMPLE)))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.JUDGE_CANDIDATE);
        InitiativeRow row = get(key, moments.now().at());
        CriteriaBody.tell(CriteriaBody.read(body), told -> judging.tell(row, told));
        return Items.of(criteria.of(row.id(), moments.now().at()));
    }

    private InitiativeRow get(String key, Instant at) {
        return initiatives.find(key, at).orElseThrow(() -> Problem.notFound("portfolio.initiative.none", key));
    }
}
