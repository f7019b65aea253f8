package no.retning.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way to the same page in a language.
 *
 * @param code the language, as {@code lang} and {@code hreflang} state it
 * @param text its name in itself
 * @param current whether the page is in it
 */
public record LanguageLink(String code, String text, String address, boolean current) {

    static List<LanguageLink> list(HttpRequest<?> request, Messages t) {
        var here = here(request);
        return Arrays.stream(Language.values())
                .map(language -> new LanguageLink(
                        language.code(), t.of("web.language", language), in(here, language), language == t.spoken()))
                .toList();
    }

    /** The page itself; after a form that failed, the page it was sent from, since its own address may show nothing. */
    private static URI here(HttpRequest<?> request) {
        if (Asked.safely(request)) {
            return request.getUri();
        }
        var from = uri(request.getHeaders().get(HttpHeaders.REFERER));
        var host = request.getHeaders().get(HttpHeaders.HOST);
        return from != null
                        && from.getRawAuthority() != null
                        && from.getRawAuthority().equals(host)
                ? from
                : URI.create("/");
    }

    private static @Nullable URI uri(@Nullable String address) {
        try {
            return address == null ? null : URI.create(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String in(URI page, Language language) {
        var chosen = Languages.NAME + "=" + language.code();
        var others = page.getRawQuery() == null
                ? ""
                : Arrays.stream(page.getRawQuery().split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith(Languages.NAME + "="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
        var path = page.getRawPath();
        return (path.startsWith("/") && !path.startsWith("//") ? path : "/") + "?" + others + chosen;
    }
}
