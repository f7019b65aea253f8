package no.retning.council;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;

/** Sends old addresses of a council on for good (308): the same page, under the slug of today. */
@Singleton
class MovedHandler implements ExceptionHandler<Moved, HttpResponse<?>> {
    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Moved moved) {
        URI asked = request.getUri();
        String[] steps = asked.getRawPath().split("/", 4);
        String rest = steps.length > 3 ? "/" + steps[3] : "";
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return HttpResponse.permanentRedirect(URI.create("/raad/" + moved.slug() + rest + query));
    }
}
