package no.retning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import no.retning.people.Running;
import no.retning.people.SignIn;

/** The cookie that holds a sign-in: out of reach of scripts, of other sites' forms and, on https, of other hosts. */
@Singleton
final class SessionCookie {
    private final String name;
    private final boolean https;

    SessionCookie(Running running) {
        this.https = "https".equals(running.publicUrl().getScheme());
        this.name = https ? "__Host-retning" : "retning";
    }

    Optional<String> of(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    Cookie holding(String token) {
        return cookie(token).maxAge(SignIn.IDLE);
    }

    Cookie gone() {
        return cookie("").maxAge(0);
    }

    private Cookie cookie(String value) {
        return Cookie.of(name, value).path("/").httpOnly(true).secure(https).sameSite(SameSite.Lax);
    }
}
