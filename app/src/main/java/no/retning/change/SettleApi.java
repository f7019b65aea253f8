package no.retning.change;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.web.Blocking;
import no.retning.web.ETag;
import no.retning.web.Sent;
import org.jspecify.annotations.Nullable;

/** Settling conflicts by API: {@code {settlements: [{change, field, choice, after}]}}. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/changesets/{id}/settle")
@Tag(name = "Change sets")
class SettleApi {
    private final Settling settling;
    private final ChangeSetAnswering answering;

    SettleApi(Settling settling, ChangeSetAnswering answering) {
        this.settling = settling;
        this.answering = answering;
    }

    @Post
    @Operation(
            summary = "Settle every conflict with the plan, in one write",
            description =
                    "For a set that is a draft, returned or sent in, and by the office for one that is decided and does "
                            + "not fit the plan: then without OTHER, since its words are decided. Each conflict is named by its change and field, "
                            + "with placement for subGoal and grouping together. THEIRS leaves the plan as it is, MINE holds what the "
                            + "set proposes, OTHER holds after. All of them must be named.")
    @ApiResponse(responseCode = "200", description = "Settled: the changes are written against the plan as it is now")
    @ApiResponse(
            responseCode = "409",
            description = "CONFLICT when there is nothing to settle, or the set lies before a case")
    @ApiResponse(responseCode = "412", description = "STALE when If-Match does not hold")
    @ApiResponse(responseCode = "422", description = "VALIDATION: a conflict is not settled, or cannot be settled so")
    HttpResponse<ChangeSetAnswer.Whole> settle(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(ChangeSetExamples.SETTLEMENTS))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return answering.done(
                id, Act.WRITE_CHANGE_SET, set -> settling.settle(set, ETag.matched(ifMatch), settlements(body)));
    }

    private static List<Settlement> settlements(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("settlements");
        List<Settlement> settlements = new ArrayList<>();
        for (Sent it : sent.objects("settlements")) {
            it.only("change", "field", "choice", "after");
            it.required("choice"); // left out, it must not pass for THEIRS and drop what is proposed
            settlements.add(new Settlement(
                    it.number("change"),
                    it.required("field"),
                    it.word("choice", Settlement.Choice.class).orElse(Settlement.Choice.THEIRS),
                    it.object("after").map(Sent::all).orElse(Map.of()),
                    null));
        }
        sent.done();
        return settlements;
    }
}
