package no.retning.reporting;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.Items;

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
    Items<Sending> list(@RequestBean ReportKey key) {
        current.rights().require(Act.REPORT);
        return Items.of(sendings.list(access.report(key).id()));
    }
}
