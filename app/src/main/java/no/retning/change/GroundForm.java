package no.retning.change;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Between the fields of a form and the ground that a set states, and who adopted it. */
final class GroundForm {
    private GroundForm() {}

    /** @throws Problem VALIDATION when the date is none, or no type is chosen for what is written */
    static @Nullable Ground ground(Form form) {
        Optional<String> type = form.text("groundType");
        if (type.isEmpty()) {
            boolean written = List.of("groundBody", "groundDate", "groundReference", "groundText").stream()
                    .anyMatch(name -> form.text(name).isPresent());
            if (written) {
                throw Problem.validation("groundType", "change.ground.error.noType");
            }
            return null;
        }
        return new Ground(
                type(type.get()),
                form.value("groundBody"),
                date(form, "groundDate"),
                form.value("groundReference"),
                form.value("groundText").replace("\r\n", "\n"));
    }

    private static GroundType type(String word) {
        for (GroundType type : GroundType.values()) {
            if (type.name().equals(word)) {
                return type;
            }
        }
        throw Problem.validation("groundType", "change.error.choose");
    }

    /** Who adopted it; null when neither body nor date is written. */
    static @Nullable AdoptedBy adoptedBy(Form form) {
        return form.text("adoptedByBody").isEmpty()
                        && form.text("adoptedByDate").isEmpty()
                ? null
                : new AdoptedBy(form.value("adoptedByBody"), date(form, "adoptedByDate"));
    }

    /** A day as a field of the form holds it. @throws Problem VALIDATION when it is none */
    static @Nullable LocalDate date(Form form, String name) {
        try {
            return form.text(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw Problem.validation(name, "change.impossible.notDate", form.value(name));
        }
    }

    /** What a set states already. */
    static void begun(ChangeSetRow set, Map<String, List<String>> head) {
        GroundType type = set.groundType();
        head.put("groundType", texts(type == null ? null : type.name()));
        head.put("groundBody", texts(set.groundBody()));
        head.put("groundDate", texts(set.groundDate()));
        head.put("groundReference", texts(set.groundReference()));
        head.put("groundText", texts(set.groundText()));
    }

    /** An error of the use case at the field of the form: {@code ground.body} at {@code groundBody}. */
    static FieldError atField(FieldError error) {
        int dot = error.field().indexOf('.');
        String name = error.field().substring(dot + 1);
        return new FieldError(
                error.field().substring(0, dot) + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                error.message());
    }

    private static List<String> texts(@Nullable Object value) {
        return List.of(value == null ? "" : value.toString());
    }
}
