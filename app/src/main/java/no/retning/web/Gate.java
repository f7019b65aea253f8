package no.retning.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.retning.people.CurrentPerson;
import no.retning.people.SigningIn;

/** What every request passes first: whose name it came by, from which site, and who is asking. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Gate implements Ordered {
    /** A cookie to send along with the answer, unless the answer sets one itself. */
    private static final String COOKIE = "no.retning.cookie";

    private static final String BASIC = "Basic ";

    private final HostRule hosts;
    private final CrossSiteRule sites;
    private final SessionCookie cookies;
    private final SigningIn signingIn;
    private final TimeRule times;

    Gate(HostRule hosts, CrossSiteRule sites, SessionCookie cookies, SigningIn signingIn, TimeRule times) {
        this.hosts = hosts;
        this.sites = sites;
        this.cookies = cookies;
        this.signingIn = signingIn;
        this.times = times;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void enter(HttpRequest<?> request) {
        hosts.check(request);
        sites.check(request, cookies.of(request).isPresent());
        if (Asked.forAsset(request)) {
            return;
        }
        var authorization = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            cookies.of(request).ifPresent(token -> askByCookie(request, token));
        } else if (Asked.forApi(request)) {
            askByPassword(request, authorization);
        }
        times.check(request);
    }

    @ResponseFilter
    void leave(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!response.getHeaders().contains(HttpHeaders.SET_COOKIE)) {
            request.getAttribute(COOKIE, Cookie.class).ifPresent(response::cookie);
        }
    }

    private void askByCookie(HttpRequest<?> request, String token) {
        var known = signingIn.read(request, token);
        if (known.isEmpty()) {
            request.setAttribute(COOKIE, cookies.gone());
            return;
        }
        CurrentPerson.asks(request, known.get().person());
        var renewed = known.get().renewed();
        if (renewed != null) {
            request.setAttribute(COOKIE, cookies.holding(renewed));
        }
    }

    /** Demo users may name themselves on each request of the API. Never challenged for: no browser is to ask. */
    private void askByPassword(HttpRequest<?> request, String authorization) {
        var words = words(authorization);
        int colon = words.indexOf(':');
        if (colon < 0 || sites.isFromElsewhere(request)) {
            throw Problem.forbidden("web.forbidden.authorization");
        }
        var person = signingIn
                .check(request, words.substring(0, colon), words.substring(colon + 1))
                .orElseThrow(() -> Problem.forbidden("web.forbidden.authorization"));
        CurrentPerson.asks(request, person);
    }

    private static String words(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return "";
        }
        try {
            var bytes = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
