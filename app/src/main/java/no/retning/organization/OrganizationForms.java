package no.retning.organization;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.function.BiConsumer;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** What can be changed of an organisation: each a small form on its page. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Controller("/organisasjoner/{id}")
class OrganizationForms {
    private final OrganizationKeeping keeping;
    private final OrganizationLetters letters;
    private final OrganizationShowing showing;
    private final CurrentPerson current;

    OrganizationForms(
            OrganizationKeeping keeping,
            OrganizationLetters letters,
            OrganizationShowing showing,
            CurrentPerson current) {
        this.keeping = keeping;
        this.letters = letters;
        this.showing = showing;
        this.current = current;
    }

    @Post("/navn")
    HttpResponse<?> rename(String id, @Body @Nullable Map<String, Object> body) {
        return changed(id, body, (row, form) -> keeping.rename(row, form.value("name"), form.value("from")));
    }

    @Post("/alias")
    HttpResponse<?> addAlias(String id, @Body @Nullable Map<String, Object> body) {
        return changed(id, body, (row, form) -> keeping.addAlias(row, form.value("alias")));
    }

    @Post("/alias/fjern")
    HttpResponse<?> removeAlias(String id, @Body @Nullable Map<String, Object> body) {
        return changed(id, body, (row, form) -> keeping.removeAlias(row, number(form, "remove")));
    }

    @Post("/avslutt")
    HttpResponse<?> end(String id, @Body @Nullable Map<String, Object> body) {
        return changed(id, body, (row, form) -> keeping.end(row, form.value("last")));
    }

    @Post("/epost")
    HttpResponse<?> setLetters(String id, @Body @Nullable Map<String, Object> body) {
        return changed(
                id,
                body,
                (row, form) -> letters.set(
                        row, form.value("mailbox"), form.text("language").orElse(null)));
    }

    @Post("/personer")
    HttpResponse<?> addPerson(String id, @Body @Nullable Map<String, Object> body) {
        return changed(id, body, (row, form) -> keeping.addPerson(row, number(form, "person")));
    }

    @Post("/personer/fjern")
    HttpResponse<?> removePerson(String id, @Body @Nullable Map<String, Object> body) {
        return changed(id, body, (row, form) -> keeping.removePerson(row, number(form, "remove")));
    }

    private HttpResponse<?> changed(String id, @Nullable Map<String, Object> body, BiConsumer<Long, Form> act) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        OrganizationRow row = showing.get(id);
        Form form = Form.submitted(body);
        try {
            act.accept(row.id(), form);
            return Answer.seeOther(row.path());
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            return Answer.invalid(OrganizationShowing.VIEW, showing.page(row, form.with(problem.errors())));
        }
    }

    private static long number(Form form, String field) {
        return form.text(field)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(() -> Problem.validation(field, "organization.error.choose"));
    }
}
