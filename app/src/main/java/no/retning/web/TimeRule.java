package no.retning.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import no.retning.time.BadMoment;
import no.retning.time.Moments;

/**
 * A time that stands in an address is a time: also where a page, a file or a list has no use for it, so that nobody
 * believes that it was heeded.
 */
@Singleton
final class TimeRule {
    /** The names by which times are asked for. */
    static final List<String> NAMES = List.of("per", "mot", "asOf", "against");

    private final Moments moments;

    TimeRule(Moments moments) {
        this.moments = moments;
    }

    /** @throws BadMoment when what is asked for is neither an instant, a date nor a version */
    void check(HttpRequest<?> request) {
        if (Asked.safely(request)) {
            NAMES.stream()
                    .flatMap(name -> request.getParameters().getAll(name).stream())
                    .forEach(moments::check);
        }
    }
}
