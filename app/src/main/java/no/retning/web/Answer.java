package no.retning.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers of page controllers that are not always the same view: a form that failed, a form that succeeded. The
 * method that gives one carries no {@code @View}.
 */
public final class Answer {
    /** Attribute of a response: key of what was done. */
    static final String DONE = "no.retning.done";

    private Answer() {}

    public static MutableHttpResponse<ModelAndView<Map<String, Object>>> page(String view, Object page) {
        return of(HttpStatus.OK, view, page);
    }

    /** The form again, with its errors (422). */
    public static MutableHttpResponse<ModelAndView<Map<String, Object>>> invalid(String view, Object page) {
        return of(HttpStatus.UNPROCESSABLE_ENTITY, view, page);
    }

    /** The page with what stands against what (409). */
    public static MutableHttpResponse<ModelAndView<Map<String, Object>>> conflict(String view, Object page) {
        return of(HttpStatus.CONFLICT, view, page);
    }

    /**
     * The page again with what is wrong with the form (422), or with what stands against it (409).
     *
     * @param page makes the page of the form with its errors
     * @throws Problem one that is answered in the same way everywhere
     */
    public static MutableHttpResponse<ModelAndView<Map<String, Object>>> again(
            Problem problem, String view, Form form, Function<Form, Object> page) {
        return switch (problem.code()) {
            case VALIDATION -> invalid(view, page.apply(form.with(problem.errors())));
            case CONFLICT, STALE -> conflict(view, page.apply(form.with(new FieldError("", problem.detail()))));
            default -> throw problem;
        };
    }

    public static MutableHttpResponse<ModelAndView<Map<String, Object>>> of(
            HttpStatus status, String view, Object page) {
        return HttpResponse.<ModelAndView<Map<String, Object>>>status(status)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(new ModelAndView<>(view, Map.of("page", page)));
    }

    /** After a form that succeeded: the browser reads the page at the path (303), which tells that it was saved. */
    public static <T> MutableHttpResponse<T> seeOther(String path) {
        return done(path, "web.done");
    }

    /** The same, where the page tells what was done in words of its own: {@code change.done.submitted}. */
    public static <T> MutableHttpResponse<T> done(String path, String key) {
        MutableHttpResponse<T> response = next(path);
        response.setAttribute(DONE, key);
        return response;
    }

    /** On to the next page (303) where nothing was saved, or where that page tells it itself. */
    public static <T> MutableHttpResponse<T> next(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }
}
