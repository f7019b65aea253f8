package no.retning.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.serialize.exceptions.SerializationException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.UUID;
import no.retning.people.Forbidden;
import no.retning.people.TooManySignIns;
import no.retning.time.BadMoment;
import no.retning.web.Problem.Code;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into a problem to answer with; what nobody foresaw is logged under a reference. */
@Singleton
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String MISSING = "web.field.missing";
    private static final String INVALID = "web.field.invalid";

    private final DatabaseFaults database;

    Faults(DatabaseFaults database) {
        this.database = database;
    }

    Problem of(HttpRequest<?> request, Throwable thrown) {
        return switch (thrown) {
            case Problem problem -> problem;
            case Forbidden forbidden -> Problem.forbidden("web.forbidden." + forbidden.act());
            case TooManySignIns many ->
                Problem.tooMany("web.signin.throttled", many.waitFor().toMinutes() + 1)
                        .with("retryAfter", many.waitFor().toSeconds() + 1);
            case BadMoment moment ->
                Problem.validation(parameter(request, moment.asked()), "web.moment.unknown", moment.asked());
            case ConstraintViolationException violations ->
                Problem.validation(violations.getConstraintViolations().stream()
                        .map(Faults::error)
                        .toList());
            case ConversionErrorException conversion -> ofArgument(conversion.getArgument(), INVALID);
            case UnsatisfiedRouteException missing -> ofArgument(missing.getArgument(), MISSING);
            case JsonSyntaxException json -> unreadable();
            case CodecException codec -> unreadable();
            case SerializationException unread -> unreadable();
            case URISyntaxException uri -> Problem.notFound();
            case ContentLengthExceededException length -> Problem.of(Code.TOO_LARGE);
            case BufferLengthExceededException length -> Problem.of(Code.TOO_LARGE);
            case HttpStatusException status -> of(request, status.getStatus().getCode(), thrown);
            default -> ofCauses(request, thrown);
        };
    }

    /** For an answer the framework gives, with or without an exception behind it. */
    Problem of(HttpRequest<?> request, int status, @Nullable Throwable cause) {
        boolean general = status == 400 || status == 422 || status >= 500;
        if (general && cause != null && !(cause instanceof HttpStatusException)) {
            return of(request, cause);
        }
        return switch (status) {
            case 400, 422 -> Problem.of(Code.VALIDATION);
            case 401, 403 -> Problem.of(Code.FORBIDDEN);
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(Code.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(Code.NOT_ACCEPTABLE);
            case 409 -> Problem.of(Code.CONFLICT);
            case 412 -> Problem.stale();
            case 413 -> Problem.of(Code.TOO_LARGE);
            case 415 -> Problem.of(Code.UNSUPPORTED);
            case 429 -> Problem.of(Code.TOO_MANY);
            default -> unexpected(cause);
        };
    }

    private Problem ofCauses(HttpRequest<?> request, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return database.of(sql).orElseGet(() -> unexpected(thrown));
            }
            if (cause != thrown && (cause instanceof Problem || cause instanceof Forbidden)) {
                return of(request, cause);
            }
        }
        return unexpected(thrown);
    }

    private static Problem unexpected(@Nullable Throwable thrown) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("unexpected, reference {}", reference, thrown);
        return Problem.of(Code.UNEXPECTED).with("reference", reference);
    }

    /** The name by which a time was asked for. */
    private static String parameter(HttpRequest<?> request, String asked) {
        return TimeRule.NAMES.stream()
                .filter(name -> request.getParameters().getAll(name).contains(asked))
                .findFirst()
                .orElse("per");
    }

    private static Problem unreadable() {
        return Problem.of(Code.VALIDATION, Text.of("web.problem.unreadable"));
    }

    private static Problem ofArgument(Argument<?> argument, String key) {
        return Problem.validation(argument.getName(), key);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var annotation = violation.getConstraintDescriptor().getAnnotation();
        boolean missing = annotation instanceof NotBlank || annotation instanceof NotNull;
        return FieldError.of(lastOf(violation.getPropertyPath()), missing ? MISSING : INVALID);
    }

    private static String lastOf(Path path) {
        String last = "";
        for (var node : path) {
            last = node.getName() == null ? last : node.getName();
        }
        return last;
    }
}
