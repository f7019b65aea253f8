package no.retning.reporting;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Everything that was sent in of a report, by API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/rounds/{label}/reports/{initiative}/submissions")
@Tag(name = "Reports")
class SendingsApi {
    private final ReportAccess access;
    private final SendingRepository sendings;
    private final CurrentPerson current;

    SendingsApi(ReportAccess access, SendingRepository sendings, CurrentPerson current) {
        this.access = access;
        this.sendings = sendings;
        this.current = current;
    }

    @Get
    @Operation(
            summary = "Every time a report was sent in, the newest first, with what it changed",
            description = "Corrections made after the round was closed carry their reason.")
    Items<Sending> list(
            @Parameter(example = "2026-09-30") String label,
            @Parameter(example = "T-0001") String initiative,
            @QueryValue @Nullable @Parameter(description = ReportsApi.WHOSE) Long organization) {
        current.rights().require(Act.REPORT);
        return Items.of(sendings.list(
                access.report(access.round(label), initiative, organization).id()));
    }
}
