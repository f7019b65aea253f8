package no.retning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.retning.people.CurrentPerson;
import no.retning.people.Person;
import no.retning.people.SigningIn;
import no.retning.web.Problem.Code;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a problem: problem+json to programs, a fragment to htmx, a page to everyone else. */
@Singleton
final class Answering {
    private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Languages languages;
    private final Rendering rendering;
    private final ObjectMapper json;
    private final CurrentPerson current;
    private final SigningIn signingIn;

    Answering(Languages languages, Rendering rendering, ObjectMapper json, CurrentPerson current, SigningIn signingIn) {
        this.languages = languages;
        this.rendering = rendering;
        this.json = json;
        this.current = current;
        this.signingIn = signingIn;
    }

    MutableHttpResponse<Object> answer(HttpRequest<?> request, Problem problem) {
        var response = HttpResponse.<Object>status(
                problem.code().status(), problem.code().name());
        if (problem.members().get("retryAfter") instanceof Number seconds) {
            response.header("Retry-After", seconds.toString());
        }
        var t = languages.texts(request);
        if (Asked.forJson(request)) {
            return response.contentType(PROBLEM_JSON).body(json(problem, t));
        }
        boolean fragment = Asked.forFragment(request);
        if (fragment) {
            response.header("HX-Retarget", "#innhold").header("HX-Reswap", "innerHTML");
        }
        return response.contentType(new MediaType(MediaType.TEXT_HTML, Map.of("charset", "utf-8")))
                .body(rendering.problem(request, page(request, problem, t), fragment));
    }

    private ProblemPage page(HttpRequest<?> request, Problem problem, Messages t) {
        var page = problem.page();
        return new ProblemPage(
                problem.code().status(),
                page == null ? title(problem, t) : t.get(page.title()),
                page == null ? null : page.back(),
                t.get(problem.detail()),
                problem.errors(),
                ProblemPage.sides(problem.members()),
                problem.members().get("reference") instanceof String reference ? reference : null,
                who(request, problem),
                signIn(request, problem));
    }

    private @Nullable String who(HttpRequest<?> request, Problem problem) {
        return problem.code() == Code.FORBIDDEN
                ? current.of(request).map(Person::displayName).orElse(null)
                : null;
    }

    private @Nullable String signIn(HttpRequest<?> request, Problem problem) {
        if (problem.code() != Code.FORBIDDEN || current.of(request).isPresent() || !signingIn.open(request)) {
            return null;
        }
        var uri = request.getUri();
        var path = Asked.safely(request) ? LocalPath.of(uri.getRawPath(), uri.getRawQuery()) : "/";
        return "/logg-inn?til=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static String title(Problem problem, Messages t) {
        return t.of("web.problem.title", problem.code());
    }

    private String json(Problem problem, Messages t) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("type", "urn:retning:problem:" + problem.code().name().toLowerCase(Locale.ROOT));
        body.put("title", title(problem, t));
        body.put("status", problem.code().status());
        body.put("detail", t.get(problem.detail()));
        body.put("code", problem.code().name());
        if (!problem.errors().isEmpty()) {
            body.put(
                    "errors",
                    problem.errors().stream()
                            .map(error -> Map.of("field", error.field(), "message", t.get(error.message())))
                            .toList());
        }
        var full = new LinkedHashMap<String, @Nullable Object>(body);
        problem.members().forEach((name, value) -> full.put(name, said(value, t)));
        try {
            return write(full);
        } catch (IOException | RuntimeException e) {
            LOG.error("a member of {} cannot be told", problem.code(), e);
            return plain(body);
        }
    }

    /** The value of a member with every text in it in words. */
    private static @Nullable Object said(@Nullable Object value, Messages t) {
        return switch (value) {
            case Text text -> t.get(text);
            case List<?> many -> many.stream().map(it -> said(it, t)).toList();
            case Map<?, ?> fields -> {
                var told = new LinkedHashMap<Object, @Nullable Object>();
                fields.forEach((name, it) -> told.put(name, said(it, t)));
                yield told;
            }
            case null, default -> value;
        };
    }

    private String plain(Map<String, @Nullable Object> body) {
        try {
            return write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Map<String, @Nullable Object> body) throws IOException {
        return json.writeValueAsString(body);
    }
}
