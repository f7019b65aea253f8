package no.retning.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** What the framework would answer by itself (unknown address, wrong method, malformed body) looks like ours. */
@Singleton
@Primary
final class FrameworkErrors implements ErrorResponseProcessor<Object> {
    private final Faults faults;
    private final Answering answering;

    FrameworkErrors(Faults faults, Answering answering) {
        this.faults = faults;
        this.answering = answering;
    }

    @Override
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var request = context.getRequest();
        var problem = faults.of(request, response.code(), context.getRootCause().orElse(null));
        var answer = answering.answer(request, problem);
        response.getHeaders().forEachValue((name, value) -> {
            if (name.equalsIgnoreCase("Allow")) {
                answer.header(name, value);
            }
        });
        return answer;
    }
}
