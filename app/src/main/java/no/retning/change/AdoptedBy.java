package no.retning.change;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Who adopted a set after the council advised: councils endorse, the directorate adopts (domain.md 2).
 *
 * @param body the body
 * @param date the day it did
 */
@Serdeable
@Schema(name = "AdoptedBy", description = "The body that adopted it, and when")
public record AdoptedBy(
        @Nullable @Schema(example = "Helsedirektoratet") String body,
        @Nullable @Schema(example = "2026-10-05") LocalDate date) {

    /** @throws Problem VALIDATION, at {@code adoptedBy.body} and {@code adoptedBy.date} */
    AdoptedBy checked() {
        List<FieldError> errors = new ArrayList<>();
        if (body == null || body.isBlank()) {
            errors.add(FieldError.of("adoptedBy.body", "change.ground.error.noBody"));
        }
        if (date == null) {
            errors.add(FieldError.of("adoptedBy.date", "change.ground.error.noDate"));
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        return new AdoptedBy(String.valueOf(body).strip(), date);
    }
}
