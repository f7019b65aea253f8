package no.retning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Whatever is thrown and has no nearer handler in the framework is answered here. */
@Singleton
final class ProblemHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private final Faults faults;
    private final Answering answering;

    ProblemHandler(Faults faults, Answering answering) {
        this.faults = faults;
        this.answering = answering;
    }

    @Override
    @SuppressWarnings("rawtypes") // the framework's own signature
    public HttpResponse<?> handle(HttpRequest request, Throwable thrown) {
        return answering.answer(request, faults.of(request, thrown));
    }
}
