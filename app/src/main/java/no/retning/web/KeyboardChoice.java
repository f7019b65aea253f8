package no.retning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import no.retning.people.Running;

/** Whether shortcuts of a single key work in this browser: they do until somebody switches them off. */
@Singleton
final class KeyboardChoice {
    private static final String NAME = "keys";
    private static final String OFF = "off";
    private static final Duration KEPT = Duration.ofDays(365);

    private final boolean https;

    KeyboardChoice(Running running) {
        this.https = "https".equals(running.publicUrl().getScheme());
    }

    boolean on(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .filter(cookie -> cookie.getValue().equals(OFF))
                .isEmpty();
    }

    Cookie choice(boolean on) {
        var cookie = Cookie.of(NAME, on ? "" : OFF).path("/").httpOnly(true).secure(https);
        return cookie.sameSite(SameSite.Lax).maxAge(on ? Duration.ZERO : KEPT);
    }
}
