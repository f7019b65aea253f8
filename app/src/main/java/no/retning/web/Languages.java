package no.retning.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which language an answer is in: the one the address names ({@code ?lang=nn}), else the one chosen before (a cookie),
 * else the first the browser asks for that we speak, else bokmål.
 */
@Singleton
public final class Languages {
    /** Name of the cookie and of the word in the address. */
    static final String NAME = "lang";

    private final Map<Language, Messages> texts = new EnumMap<>(Language.class);

    Languages() {
        for (var language : Language.values()) {
            texts.put(language, Messages.load(language));
        }
    }

    /** The texts of the request at hand; in bokmål where there is none. */
    Messages current() {
        return ServerRequestContext.currentRequest().map(this::texts).orElseGet(() -> in(Language.BOKMAL));
    }

    /** The texts for somebody else than who asks, by the code of a language; in bokmål where none is told. */
    public Messages in(@Nullable String code) {
        return in(Language.of(code).orElse(Language.BOKMAL));
    }

    Messages in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    Messages texts(HttpRequest<?> request) {
        return in(of(request));
    }

    Language of(HttpRequest<?> request) {
        return named(request)
                .or(() -> request.getCookies()
                        .findCookie(NAME)
                        .map(Cookie::getValue)
                        .flatMap(Language::of))
                .or(() -> asked(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(Language.BOKMAL);
    }

    /** The language the address names. */
    static Optional<Language> named(HttpRequest<?> request) {
        return Language.of(request.getParameters().get(NAME));
    }

    private static Optional<Language> asked(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Language.of(Locale.forLanguageTag(range.getRange())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
