package no.retning.organization;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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

/** The list of organisations, and adding one. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/organisasjoner")
class OrganizationPages {
    private static final String LIST = "organization/list";

    private final OrganizationRepository organizations;
    private final OwnerSuggesting suggesting;
    private final OrganizationKeeping keeping;
    private final OrganizationShowing showing;
    private final CurrentPerson current;

    OrganizationPages(
            OrganizationRepository organizations,
            OwnerSuggesting suggesting,
            OrganizationKeeping keeping,
            OrganizationShowing showing,
            CurrentPerson current) {
        this.organizations = organizations;
        this.suggesting = suggesting;
        this.keeping = keeping;
        this.showing = showing;
        this.current = current;
    }

    @Get
    HttpResponse<?> list() {
        return Answer.page(LIST, page(Form.EMPTY));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(@Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        Form form = Form.submitted(body);
        try {
            long id = keeping.add(form.value("name"), form.value("alias"), form.value("from"));
            return Answer.seeOther("/organisasjoner/" + id);
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            return Answer.invalid(LIST, page(form.with(problem.errors())));
        }
    }

    @Get("/{id}")
    HttpResponse<?> show(String id) {
        return Answer.page(OrganizationShowing.VIEW, showing.page(showing.get(id), Form.EMPTY));
    }

    private OrganizationsPage page(Form form) {
        return new OrganizationsPage(
                organizations.list(),
                suggesting.unowned().size(),
                form,
                current.rights().may(Act.KEEP_ORGANIZATIONS));
    }
}
