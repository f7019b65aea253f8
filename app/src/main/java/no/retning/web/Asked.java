package no.retning.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;

/** What kind of answer a request asks for. */
final class Asked {
    private Asked() {}

    static boolean forApi(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/");
    }

    /** Programs: everything under /api, and whoever names JSON but not HTML. */
    static boolean forJson(HttpRequest<?> request) {
        if (forApi(request)) {
            return true;
        }
        var accepted = request.getHeaders().accept();
        return accepted.stream().anyMatch(type -> type.getSubtype().endsWith("json"))
                && accepted.stream().noneMatch(type -> type.matches(MediaType.TEXT_HTML_TYPE));
    }

    /** htmx puts the answer into a page that is there already. */
    static boolean forFragment(HttpRequest<?> request) {
        return request.getHeaders().contains("HX-Request")
                && !request.getHeaders().contains("HX-Boosted");
    }

    /** The method only reads. */
    static boolean safely(HttpRequest<?> request) {
        var method = request.getMethod();
        return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
    }

    /** Files of ours that are the same for everyone. */
    static boolean forAsset(HttpRequest<?> request) {
        return request.getPath().startsWith("/assets/") || request.getPath().startsWith("/webjars/");
    }
}
