package no.retning.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import no.retning.people.Running;

/** A language chosen by its link stays chosen, and every answer that has words says which language they are in. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LanguageChoice implements Ordered {
    private static final Duration KEPT = Duration.ofDays(365);

    private final Languages languages;
    private final boolean https;

    LanguageChoice(Languages languages, Running running) {
        this.languages = languages;
        this.https = "https".equals(running.publicUrl().getScheme());
    }

    /** Outside the gate, which keeps its own cookie back where the answer sets one. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (Asked.forAsset(request)) {
            return;
        }
        response.getHeaders()
                .set(HttpHeaders.CONTENT_LANGUAGE, languages.of(request).code());
        if (!Asked.forApi(request)) {
            Languages.named(request).ifPresent(chosen -> response.cookie(cookie(chosen)));
        }
    }

    private Cookie cookie(Language chosen) {
        return Cookie.of(Languages.NAME, chosen.code())
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite(SameSite.Lax)
                .maxAge(KEPT);
    }
}
