package no.retning.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import no.retning.people.SignIn;

/** What is known of how well everybody can use Retning, and what it keeps of those who do. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller
class StatementController {
    @Get("/tilgjengelighet")
    HttpResponse<?> accessibility() {
        return Answer.page("web/accessibility", "");
    }

    @Get("/personvern")
    HttpResponse<?> privacy() {
        return Answer.page("web/privacy", new PrivacyPage(SignIn.IDLE.toMinutes()));
    }
}
