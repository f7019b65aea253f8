package no.retning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as the API tells it (interface.md 4): without a limit all of it, with one a page of it and links to the rest.
 *
 * @param total how many there are, whether or not all are here
 */
@Serdeable
public record Items<T>(List<T> items, int total) {
    /** All of a list. */
    public static <T> Items<T> of(List<T> all) {
        return new Items<>(all, all.size());
    }

    /**
     * The part that was asked for, with {@code Link} to the next and the one before.
     *
     * @param limit at most so many; null for all
     * @param offset how many to pass over first; null for none
     * @throws Problem VALIDATION when limit or offset is no such number
     */
    public static <T> MutableHttpResponse<Items<T>> answer(
            HttpRequest<?> request, List<T> all, @Nullable Integer limit, @Nullable Integer offset) {
        int start = Math.min(start(offset), all.size());
        int end = start + Math.min(most(limit), all.size() - start);
        MutableHttpResponse<Items<T>> answer = HttpResponse.ok(new Items<>(all.subList(start, end), all.size()));
        List<String> links = new ArrayList<>();
        if (limit != null && end < all.size()) {
            links.add(link(request, limit, end, "next"));
        }
        if (limit != null && start > 0) {
            links.add(link(request, limit, Math.max(0, start - limit), "prev"));
        }
        return links.isEmpty() ? answer : answer.header("Link", String.join(", ", links));
    }

    /** How many to pass over. @throws Problem VALIDATION */
    public static int start(@Nullable Integer offset) {
        if (offset != null && offset < 0) {
            throw Problem.validation("offset", "web.list.offset");
        }
        return offset == null ? 0 : offset;
    }

    /** How many to give at most. @throws Problem VALIDATION */
    public static int most(@Nullable Integer limit) {
        if (limit != null && limit < 1) {
            throw Problem.validation("limit", "web.list.limit");
        }
        return limit == null ? Integer.MAX_VALUE : limit;
    }

    private static String link(HttpRequest<?> request, int limit, int offset, String relation) {
        var address = UriBuilder.of(request.getUri())
                .replaceQueryParam("limit", limit)
                .replaceQueryParam("offset", offset)
                .build();
        return "<%s>; rel=\"%s\"".formatted(address, relation);
    }
}
