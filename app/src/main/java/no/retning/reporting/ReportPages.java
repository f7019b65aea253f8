package no.retning.reporting;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** One report: its page, its check page, and what is done with the whole of it. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/{initiative}/rapport")
class ReportPages {
    static final String FORM = "reporting/report";
    private static final String CHECK = "reporting/check";

    private final ReportAccess access;
    private final ReportShowing showing;
    private final ReportDrafting drafting;
    private final ReportSending sending;
    private final CurrentPerson current;

    ReportPages(
            ReportAccess access,
            ReportShowing showing,
            ReportDrafting drafting,
            ReportSending sending,
            CurrentPerson current) {
        this.access = access;
        this.showing = showing;
        this.drafting = drafting;
        this.sending = sending;
        this.current = current;
    }

    /** Those who neither write nor sign it are led to where everyone reads it. */
    @Get
    HttpResponse<?> show(
            @RequestBean ReportAddress address, @QueryValue @Nullable String endre, @QueryValue @Nullable String feil) {
        ReportRow report = access.report(address);
        if (!access.mayWrite(report) && !access.maySign(report)) {
            return Answer.next(report.readPath());
        }
        return Answer.page(
                FORM, feil == null ? showing.page(report, endre != null, List.of()) : showing.mending(report));
    }

    @Post("/klar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ready(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT);
        ReportRow report = access.report(address);
        drafting.ready(report, Form.submitted(body).has("ready", "true"));
        return Answer.seeOther("/portefolje/" + report.round() + "/rapporter");
    }

    @Get("/kontroll")
    HttpResponse<?> check(@RequestBean ReportAddress address) {
        current.rights().require(Act.REPORT);
        return Answer.page(CHECK, showing.checked(access.report(address), List.of()));
    }

    @Post("/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT);
        ReportRow report = access.report(address);
        try {
            sending.send(report, Form.submitted(body).value("correction"));
        } catch (Problem problem) {
            return Answer.again(problem, CHECK, Form.EMPTY, it -> showing.checked(report, it.errors()));
        }
        return Answer.done(report.path(), "reporting.done.sent");
    }

    @Post("/signer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sign(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.SIGN_OFF);
        ReportRow report = access.report(address);
        String read = Form.submitted(body).value("submission");
        sending.sign(report, read.matches("\\d{1,18}") ? Long.parseLong(read) : 0);
        return Answer.done(report.path(), "reporting.done.signed");
    }
}
