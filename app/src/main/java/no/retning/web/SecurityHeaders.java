package no.retning.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import no.retning.people.CurrentPerson;
import no.retning.people.Running;

/** What every answer tells the browser to refuse, errors and files included; outermost, so nothing passes it by. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders implements Ordered {
    /** interface.md 1: nothing from anywhere else, no script or style in a page. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final CurrentPerson current;
    private final boolean https;

    SecurityHeaders(CurrentPerson current, Running running) {
        this.current = current;
        this.https = "https".equals(running.publicUrl().getScheme());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        ALWAYS.forEach(response.getHeaders()::set);
        if (https) {
            response.getHeaders().set("Strict-Transport-Security", "max-age=31536000");
        }
        if (Asked.forAsset(request) && response.code() < 400) {
            return;
        }
        boolean own = current.of(request).isPresent() || response.code() >= 400;
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, own ? "no-store" : "no-cache");
        response.getHeaders().set(HttpHeaders.VARY, "Accept, Accept-Language, Authorization, Cookie, HX-Request");
    }
}
