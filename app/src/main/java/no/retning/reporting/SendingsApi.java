package no.retning.reporting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
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

/** Everything that was sent in, of a round or of a report, by API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/rounds/{label}")
@Tag(name = "Reports")
class SendingsApi {
    private final ReportAccess access;
    private final SendingRepository sendings;
    private final SentReports sent;
    private final CurrentPerson current;

    SendingsApi(ReportAccess access, SendingRepository sendings, SentReports sent, CurrentPerson current) {
        this.access = access;
        this.sendings = sendings;
        this.sent = sent;
        this.current = current;
    }

    @Get("/submissions")
    @Operation(
            summary =
                    "All that has stood in a round: what counts, each correction, and what it said when it was closed",
            description =
                    "Also what was corrected since, as it stood. What was replaced before the round was closed is not told."
                            + " The same as the file /portefolje/{label}/innsendinger.csv. Closed rounds are public.")
    HttpResponse<Items<SentReport>> all(
            HttpRequest<?> request,
            @Parameter(example = "2026-09-30") String label,
            @QueryValue @Nullable @Parameter(description = "At most so many; without it all come", example = "50")
                    Integer limit,
            @QueryValue @Nullable @Parameter(description = "How many to pass over", example = "0") Integer offset) {
        return Items.answer(request, sent.list(access.round(label)), limit, offset);
    }

    @Get("/reports/{initiative}/submissions")
    @Operation(
            summary = "Every time a report was sent in, the newest first, with what it changed",
            description = "Corrections made after the round was closed carry their reason.")
    Items<Sending> list(@RequestBean ReportKey key) {
        current.rights().require(Act.REPORT);
        return Items.of(sendings.list(access.report(key).id()));
    }
}
