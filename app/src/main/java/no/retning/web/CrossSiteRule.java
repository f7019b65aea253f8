package no.retning.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Locale;
import no.retning.people.Running;
import org.jspecify.annotations.Nullable;

/**
 * No page of another site may make a reader's browser change anything here. Told from what browsers say of
 * themselves, so forms need no hidden token.
 */
@Singleton
final class CrossSiteRule {
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private final String origin;

    CrossSiteRule(Running running) {
        this.origin = running.publicUrl().toString().replaceFirst("/$", "").toLowerCase(Locale.ROOT);
    }

    /** @throws Problem when an unsafe request may come from another site */
    void check(HttpRequest<?> request, boolean hasCookie) {
        if (Asked.safely(request)) {
            return;
        }
        if (!allows(header(request, FETCH_SITE), header(request, HttpHeaders.ORIGIN), hasCookie)) {
            throw Problem.forbidden("web.forbidden.crossSite");
        }
    }

    boolean allows(@Nullable String site, @Nullable String from, boolean hasCookie) {
        if (site != null) {
            return isOurs(site);
        }
        return from == null ? !hasCookie : from.toLowerCase(Locale.ROOT).equals(origin);
    }

    /** Whether the browser says that a page of another site is behind the request, whatever its method. */
    boolean isFromElsewhere(HttpRequest<?> request) {
        var site = header(request, FETCH_SITE);
        return site != null ? !isOurs(site) : !allows(null, header(request, HttpHeaders.ORIGIN), false);
    }

    private static boolean isOurs(String site) {
        return site.equals("same-origin") || site.equals("none");
    }

    private static @Nullable String header(HttpRequest<?> request, String name) {
        return request.getHeaders().get(name);
    }
}
