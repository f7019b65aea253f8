package no.retning.organization;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.retning.web.Blocking;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Organisations by the API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/organizations")
@Tag(name = "Organizations")
class OrganizationsApi {
    private final OrganizationRepository organizations;

    OrganizationsApi(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    @Get
    @Operation(
            summary = "Organisations that own activities, or have done",
            description = "Named as they are called today; an organisation that has ended, as it was called last.")
    HttpResponse<Items<OrganizationJson>> list(
            HttpRequest<?> request, @Nullable @QueryValue Integer limit, @Nullable @QueryValue Integer offset) {
        List<OrganizationJson> items =
                organizations.list().stream().map(OrganizationJson::of).toList();
        return Items.answer(request, items, limit, offset);
    }

    /** An organisation as programs read it. */
    @Serdeable
    @Schema(name = "Organization", description = "An organisation that owns activities")
    record OrganizationJson(
            @Schema(example = "Helse Vest RHF") String name,
            List<String> aliases,
            @Schema(description = "No more in use") boolean ended,

            @Schema(description = "How many activities it owns now")
            int activities,

            @Schema(description = "How many of them nobody has confirmed")
            int inferred) {
        static OrganizationJson of(OrganizationRow row) {
            return new OrganizationJson(row.name(), row.aliases(), row.ended(), row.activities(), row.inferred());
        }
    }
}
