package no.retning.reporting;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** What is typed in the form of a report: saved field by field or as a whole, filled as it was last, and settled. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/{initiative}/rapport")
class ReportTypingPages {
    private static final String SAVED = "reporting/saved";

    private final ReportAccess access;
    private final ReportShowing showing;
    private final ReportDrafting drafting;
    private final ReportUnchanged unchanged;
    private final CurrentPerson current;

    ReportTypingPages(
            ReportAccess access,
            ReportShowing showing,
            ReportDrafting drafting,
            ReportUnchanged unchanged,
            CurrentPerson current) {
        this.access = access;
        this.showing = showing;
        this.drafting = drafting;
        this.unchanged = unchanged;
        this.current = current;
    }

    /** The whole form, where there is no script. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        return act(
                address,
                body,
                (report, typed) -> kept(report, typed).orElseGet(() -> {
                    boolean onward = typed.form().has("videre", "kontroll");
                    return onward ? Answer.next(report.path("/kontroll")) : Answer.seeOther(showing.writing(report));
                }));
    }

    /** All that is not answered yet stands as it was told last, or does not after all; what was typed is saved first. */
    @Post("/uendret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> unchanged(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        return act(
                address,
                body,
                (report, typed) -> kept(report, typed).orElseGet(() -> {
                    boolean undo = typed.form().has("alle", "angre");
                    if (undo) {
                        unchanged.undo(report);
                    } else {
                        unchanged.fill(report);
                    }
                    return Answer.done(
                            showing.writing(report), undo ? "reporting.done.undone" : "reporting.done.unchanged");
                }));
    }

    /** Saves the form. @return the form again where it could not be saved, or two texts stand in one field */
    private Optional<HttpResponse<?>> kept(ReportRow report, Typed typed) {
        try {
            Saved saved = drafting.save(report, typed.seen(), typed.fields());
            return saved.aside().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Answer.conflict(ReportPages.FORM, showing.page(report, true, List.of())));
        } catch (Problem problem) {
            return Optional.of(Answer.again(
                    problem, ReportPages.FORM, Form.EMPTY, it -> showing.refused(report, typed.fields(), it.errors())));
        }
    }

    /** Fields that were typed, as they are typed; answers with when they were saved, or with both texts (409). */
    @Post("/lagre")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> typed(@RequestBean ReportAddress address, @Body @Nullable Map<String, Object> body) {
        return act(address, body, this::saved);
    }

    private HttpResponse<?> saved(ReportRow report, Typed typed) {
        try {
            Saved saved = drafting.save(report, typed.seen(), typed.fields());
            SavedPage page = showing.saved(report, saved);
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
        return act(address, body, (report, typed) -> {
            drafting.settle(report, typed.form().value("field"), typed.form().value("value"));
            return Answer.seeOther(showing.writing(report));
        });
    }

    /** What every form here begins with: the right, the report, and what was typed. */
    private HttpResponse<?> act(
            ReportAddress address,
            @Nullable Map<String, Object> body,
            BiFunction<ReportRow, Typed, HttpResponse<?>> doing) {
        current.rights().require(Act.REPORT);
        return doing.apply(access.report(address), Typed.of(body));
    }
}
