package no.retning.edition;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.roadmap.Tagging;
import no.retning.time.EditionRepository;
import no.retning.time.Moments;
import no.retning.web.Blocking;
import no.retning.web.Items;
import no.retning.web.Messages;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Published versions for programs. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Versions")
@Controller("/api/v1/editions")
class EditionsApi {
    private static final String EXAMPLE =
            "{\"label\": \"2027-02\", \"title\": \"Q1 2027\", \"basisCase\": {\"council\": \"portefoljeradet\", \"year\": 2026, \"number\": 18}}";

    private final EditionRepository editions;
    private final EditionPublishing publishing;
    private final Differences differences;
    private final Moments moments;
    private final CurrentPerson current;
    private final Tagging tagging;
    private final Messages messages;

    EditionsApi(
            EditionRepository editions,
            EditionPublishing publishing,
            Differences differences,
            Moments moments,
            CurrentPerson current,
            Tagging tagging,
            Messages messages) {
        this.editions = editions;
        this.publishing = publishing;
        this.differences = differences;
        this.moments = moments;
        this.current = current;
        this.tagging = tagging;
        this.messages = messages;
    }

    @Get
    @Operation(summary = "Published versions, the newest first", description = "Without limit all come.")
    HttpResponse<Items<EditionJson>> list(
            HttpRequest<?> request, @QueryValue @Nullable Integer limit, @QueryValue @Nullable Integer offset) {
        List<EditionJson> all = editions.list().stream().map(EditionJson::of).toList();
        return Items.answer(request, all, limit, offset);
    }

    @Get("/{label}")
    @Operation(summary = "One published version")
    HttpResponse<EditionJson> show(HttpRequest<?> request, @Parameter(example = "2026-08") String label) {
        return tagging.answer(
                request,
                EditionJson.of(editions.find(label).orElseThrow(() -> Problem.notFound("edition.none", label))));
    }

    @Post
    @Operation(
            summary = "Publish a version",
            description =
                    "For the secretariat. Decided sets that wait come into force in the order decided; those that do not "
                            + "fit the plan stay waiting and are named. A published version never changes.")
    @ApiResponse(responseCode = "201", description = "Published; Location tells where")
    @ApiResponse(
            responseCode = "409",
            description =
                    "UNGROUNDED: differences since the version before lack a ground; they are named in differences")
    @ApiResponse(responseCode = "422", description = "VALIDATION")
    HttpResponse<EditionJson.Published> publish(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EditionDraft.class),
                                            examples = @ExampleObject(EXAMPLE)))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.PUBLISH_VERSION);
        EditionDraft draft = EditionDraft.of(body);
        var published = publishing.publish(draft.label(), draft.title(), draft.basisCase());
        return HttpResponse.created(EditionJson.Published.of(published, messages))
                .header(
                        HttpHeaders.LOCATION,
                        "/api/v1/editions/" + published.edition().label());
    }

    @Get("/{a}/diff/{b}")
    @Operation(
            summary = "The difference between two versions, days or instants",
            description = "Delmål, groupings and activities, each with what it said, what it says and why.")
    HttpResponse<DifferenceJson> diff(
            HttpRequest<?> request,
            @Parameter(example = "2026-08") String a,
            @Parameter(example = "2027-02") String b) {
        return tagging.answer(
                request,
                DifferenceJson.of(differences.between(
                        moments.resolve(a).at(), moments.resolve(b).at())));
    }
}
