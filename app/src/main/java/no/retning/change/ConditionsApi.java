package no.retning.change;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.ETag;
import no.retning.web.Items;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Conditions of decisions by API: which are open, and that they are met or waived. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/conditions")
@Tag(name = "Conditions")
class ConditionsApi {
    private final ConditionRepository conditions;
    private final Conditions settling;
    private final CurrentPerson current;

    ConditionsApi(ConditionRepository conditions, Conditions settling, CurrentPerson current) {
        this.conditions = conditions;
        this.settling = settling;
        this.current = current;
    }

    @Get
    @Operation(summary = "Conditions of decisions, what is due first on top")
    Items<ConditionAnswer> list(
            @QueryValue @Nullable @Parameter(description = "OPEN, MET or WAIVED", example = "OPEN") String standing) {
        ConditionStanding wanted = Asking.word("standing", standing, ConditionStanding.values());
        return Items.of(conditions.list().stream()
                .filter(it -> wanted == null || it.standing() == wanted)
                .map(ConditionAnswer::of)
                .toList());
    }

    @Get("/{id}")
    @Operation(summary = "One condition, with how it was settled")
    HttpResponse<ConditionAnswer> show(String id) {
        return answer(ChangeSetReading.number(id));
    }

    @Post("/{id}/settle")
    @Operation(
            summary = "Note that a condition was met or waived, or open it again",
            description = "What was noted before stays. No version of the plan changes.")
    @ApiResponse(responseCode = "200", description = "Noted")
    @ApiResponse(responseCode = "412", description = "STALE when If-Match does not hold")
    HttpResponse<ConditionAnswer> settle(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(ChangeSetExamples.SETTLEMENT))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.SETTLE_CONDITION);
        long number = ChangeSetReading.number(id);
        var sent = ChangeSetBody.settling(body);
        settling.settle(number, ETag.matched(ifMatch), sent.standing(), sent.date(), sent.note());
        return answer(number);
    }

    private HttpResponse<ConditionAnswer> answer(long id) {
        ConditionRow row = conditions.find(id).orElseThrow(Problem::notFound);
        return HttpResponse.ok(ConditionAnswer.of(row, conditions.settlements(id)))
                .header(HttpHeaders.ETAG, ETag.of(row.revision()));
    }
}
