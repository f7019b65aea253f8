package no.retning.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;

/**
 * Answers of page controllers that are not always the same view: a form that failed, a form that succeeded. The
 * method that gives one carries no {@code @View}.
 */
public final class Answer {
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

    public static MutableHttpResponse<ModelAndView<Map<String, Object>>> of(
            HttpStatus status, String view, Object page) {
        return HttpResponse.<ModelAndView<Map<String, Object>>>status(status)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(new ModelAndView<>(view, Map.of("page", page)));
    }

    /** After a form that succeeded: the browser reads the page at the path (303). */
    public static <T> MutableHttpResponse<T> seeOther(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }
}
