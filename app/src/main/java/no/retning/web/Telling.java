package no.retning.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import no.retning.people.Running;

/**
 * What was just done is told once, on the page that comes after: a form that succeeded answers 303, and the key of its
 * words goes along in a cookie that the page takes away.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Telling implements Ordered {
    private static final String NAME = "done";
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.done(\\.[a-zA-Z]+)?");
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final boolean https;

    Telling(Running running) {
        this.https = "https".equals(running.publicUrl().getScheme());
    }

    /** Outside the gate, which keeps its own cookie back where the answer sets one. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 2;
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (Asked.forAsset(request) || Asked.forApi(request)) {
            return;
        }
        if (response.code() == HttpStatus.SEE_OTHER.getCode() && request.getMethod() == HttpMethod.POST) {
            response.getAttribute(Answer.DONE, String.class).ifPresent(key -> response.cookie(cookie(key, KEPT)));
        } else if (request.getMethod() == HttpMethod.GET
                && isPage(response)
                && sent(request).isPresent()) {
            response.cookie(cookie("", Duration.ZERO));
        }
    }

    /** Key of what was done just before this page was asked for. */
    static Optional<String> key(HttpRequest<?> request, Messages t) {
        return sent(request).filter(key -> KEY.matcher(key).matches() && t.has(key));
    }

    private static Optional<String> sent(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue);
    }

    private static boolean isPage(MutableHttpResponse<?> response) {
        return response.code() != HttpStatus.SEE_OTHER.getCode()
                && response.getContentType()
                        .filter(type -> type.matches(MediaType.TEXT_HTML_TYPE))
                        .isPresent();
    }

    private Cookie cookie(String key, Duration kept) {
        var cookie = Cookie.of(NAME, key).path("/").httpOnly(true).secure(https);
        return cookie.sameSite(SameSite.Lax).maxAge(kept);
    }
}
