package no.retning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import no.retning.people.CurrentPerson;
import no.retning.people.DemoUsers;
import no.retning.people.SigningIn;
import org.jspecify.annotations.Nullable;

/** Signing in and out by a form. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller
class SignInController {
    private static final String VIEW = "web/sign_in";

    private final SigningIn signingIn;
    private final SessionCookie cookies;
    private final CurrentPerson current;

    SignInController(SigningIn signingIn, SessionCookie cookies, CurrentPerson current) {
        this.signingIn = signingIn;
        this.cookies = cookies;
        this.current = current;
    }

    @Get("/logg-inn")
    HttpResponse<?> show(HttpRequest<?> request, @Nullable @QueryValue String til) {
        if (current.find().isPresent()) {
            return Answer.next(LocalPath.of(til));
        }
        return Answer.page(VIEW, page(request, Form.EMPTY, LocalPath.of(til)));
    }

    @Post("/logg-inn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        var til = LocalPath.of(Form.submitted(body).value("til"));
        // The password is not sent back, wrong or right.
        var form = Form.of(Map.of("brukernavn", Form.submitted(body).value("brukernavn")))
                .require("brukernavn", "web.signin.brukernavn.missing");
        var password = Form.submitted(body).value("passord");
        if (password.isEmpty()) {
            form = form.with(FieldError.of("passord", "web.signin.passord.missing"));
        }
        if (form.hasErrors()) {
            return Answer.invalid(VIEW, page(request, form, til));
        }
        var token = signingIn.signIn(request, form.value("brukernavn").strip(), password);
        if (token.isEmpty()) {
            var wrong = form.with(FieldError.of("brukernavn", "web.signin.wrong"));
            return Answer.invalid(VIEW, page(request, wrong, til));
        }
        return Answer.next(til).cookie(cookies.holding(token.get()));
    }

    @Post("/logg-ut")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        cookies.of(request).ifPresent(signingIn::signOut);
        return Answer.next("/").cookie(cookies.gone());
    }

    private SignInPage page(HttpRequest<?> request, Form form, String til) {
        boolean open = signingIn.open(request);
        return new SignInPage(open, open ? DemoUsers.names() : List.of(), form, til);
    }
}
