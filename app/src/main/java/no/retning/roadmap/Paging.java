package no.retning.roadmap;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@code Link} header of a list that is given a page at a time (RFC 8288). */
final class Paging {

    private Paging() {}

    /** Empty when the whole list is given. */
    static Optional<String> links(HttpRequest<?> request, int offset, @Nullable Integer limit, int total) {
        if (limit == null) {
            return Optional.empty();
        }
        var links = new ArrayList<String>();
        if (offset < total - limit) {
            links.add(link(request, offset + limit, "next"));
        }
        if (offset > 0) {
            links.add(link(request, Math.max(0, offset - limit), "prev"));
        }
        links.add(link(request, 0, "first"));
        links.add(link(request, total == 0 ? 0 : (total - 1) / limit * limit, "last"));
        return Optional.of(String.join(", ", links));
    }

    private static String link(HttpRequest<?> request, int offset, String relation) {
        var address = UriBuilder.of(request.getUri())
                .replaceQueryParam("offset", offset)
                .build();
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
