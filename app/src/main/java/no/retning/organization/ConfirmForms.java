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
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The contact of an organisation, or the office for it, confirms what was read out of names. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/organisasjoner/{id}/bekreft")
class ConfirmForms {
    private final OwnerWord word;
    private final OrganizationShowing showing;
    private final CurrentPerson current;

    ConfirmForms(OwnerWord word, OrganizationShowing showing, CurrentPerson current) {
        this.word = word;
        this.showing = showing;
        this.current = current;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(String id, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.CONFIRM_OWNERS);
        OrganizationRow row = showing.get(id);
        current.rights().answering().requireConfirmOwners(row.id());
        Form form = Form.submitted(body);
        try {
            word.confirm(row, form.values("activities"));
            return Answer.seeOther(row.path());
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            return Answer.invalid(OrganizationShowing.VIEW, showing.page(row, form.with(problem.errors())));
        }
    }
}
