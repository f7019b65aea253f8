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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** One report: its form that saves itself, its check page, and its receipt. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/{initiative}/rapport")
class ReportPages {
    private static final String FORM = "reporting/report";
    private static final String CHECK = "reporting/check";
    private static final String SAVED = "reporting/saved";

    /** What a form sends beside the fields of the report. */
    private static final Set<String> BUTTONS = Set.of("seen", "videre", "alle");

    private final ReportAccess access;
    private final ReportShowing showing;
    private final ReportDrafting drafting;
    private final ReportUnchanged unchanged;
    private final ReportSending sending;
    private final CurrentPerson current;

    ReportPages(
            ReportAccess access,
            ReportShowing showing,
            ReportDrafting drafting,
            ReportUnchanged unchanged,
            ReportSending sending,
            CurrentPerson current) {
        this.access = access;
        this.showing = showing;
        this.drafting = drafting;
        this.unchanged = unchanged;
        this.sending = sending;
        this.current = current;
    }

    /** Those who neither write nor sign it are led to where everyone reads it. */
    @Get
    HttpResponse<?> show(
            @RequestBean ReportAddress address, @QueryValue @Nullable String endre, @QueryValue @Nullable String feil) {
        ReportRow report = report(address);
        if (!access.mayWrite(report) && !access.maySign(report)) {
            return Answer.next(report.readPath());
        }
        return Answer.page(
                FORM, feil == null ? showing.page(report, endre != null, List.of()) : showing.mending(report));
    }

    /** The whole form, where there is no script. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT);
        ReportRow report = report(address);
        return kept(report, body).orElseGet(() -> {
            boolean onward = Form.submitted(body).has("videre", "kontroll");
            return onward ? Answer.next(report.path("/kontroll")) : Answer.seeOther(showing.writing(report));
        });
    }

    /** All that is not answered yet stands as it was told last, or does not after all; what was typed is saved first. */
    @Post("/uendret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> unchanged(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT);
        ReportRow report = report(address);
        return kept(report, body).orElseGet(() -> {
            boolean undo = Form.submitted(body).has("alle", "angre");
            if (undo) {
                unchanged.undo(report);
            } else {
                unchanged.fill(report);
            }
            return Answer.done(showing.writing(report), undo ? "reporting.done.undone" : "reporting.done.unchanged");
        });
    }

    /** Saves the form. @return the form again where it could not be saved, or two texts stand in one field */
    private Optional<HttpResponse<?>> kept(ReportRow report, @Nullable Map<String, Object> body) {
        try {
            Saved saved = drafting.save(report, seen(body), fields(body));
            return saved.aside().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Answer.conflict(FORM, showing.page(report, true, List.of())));
        } catch (Problem problem) {
            return Optional.of(
                    Answer.again(problem, FORM, Form.EMPTY, it -> showing.refused(report, fields(body), it.errors())));
        }
    }

    /** Fields that were typed, as they are typed; answers with when they were saved, or with both texts (409). */
    @Post("/lagre")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> typed(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT);
        ReportRow report = report(address);
        try {
            Saved saved = drafting.save(report, seen(body), fields(body));
            SavedPage page = new SavedPage(report, saved, showing.suggested(report), null);
            return saved.aside().isEmpty() ? Answer.page(SAVED, page) : Answer.conflict(SAVED, page);
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.CONFLICT) {
                throw problem;
            }
            return Answer.conflict(SAVED, new SavedPage(report, null, null, problem.detail()));
        }
    }

    /** Settles two texts of a field. */
    @Post("/velg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT);
        ReportRow report = report(address);
        Form form = Form.submitted(body);
        drafting.settle(report, form.value("field"), form.value("value"));
        return Answer.seeOther(showing.writing(report));
    }

    @Post("/klar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ready(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT);
        ReportRow report = report(address);
        drafting.ready(report, Form.submitted(body).has("ready", "true"));
        return Answer.seeOther("/portefolje/" + report.round() + "/rapporter");
    }

    @Get("/kontroll")
    HttpResponse<?> check(@RequestBean ReportAddress address) {
        current.rights().require(Act.REPORT);
        return Answer.page(CHECK, showing.checked(report(address), List.of()));
    }

    @Post("/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT);
        ReportRow report = report(address);
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
        ReportRow report = report(address);
        String read = Form.submitted(body).value("submission");
        sending.sign(report, read.matches("\\d{1,18}") ? Long.parseLong(read) : 0);
        return Answer.done(report.path(), "reporting.done.signed");
    }

    private ReportRow report(ReportAddress it) {
        return access.report(access.round(it.round()), it.initiative(), it.organisasjon());
    }

    private static long seen(@Nullable Map<String, Object> body) {
        String seen = Form.submitted(body).value("seen");
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }

    /** What was typed; of a tick box the last of its values, since an empty one stands before it. */
    private static Map<String, String> fields(@Nullable Map<String, Object> body) {
        var fields = new LinkedHashMap<String, String>();
        Form.submitted(body).values().forEach((field, values) -> {
            if (!BUTTONS.contains(field) && !values.isEmpty()) {
                fields.put(field, values.getLast().replace("\r\n", "\n"));
            }
        });
        return fields;
    }
}
