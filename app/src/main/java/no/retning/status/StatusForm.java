package no.retning.status;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Progress;
import no.retning.roadmap.StatusRow;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Between the fields of the form and a report of status. */
final class StatusForm {
    private StatusForm() {}

    /** @throws Problem VALIDATION when a field holds what cannot be read */
    static StatusDraft draft(Form form) {
        return new StatusDraft(
                word(form, "progress", Progress.values()),
                date(form, "forecastStartsOn"),
                word(form, "forecastStartsPrecision", DatePrecision.values()),
                date(form, "forecastEndsOn"),
                word(form, "forecastEndsPrecision", DatePrecision.values()),
                form.value("comment").replace("\r\n", "\n"),
                form.value("measure").replace("\r\n", "\n"));
    }

    /** A form that begins with what was told last. */
    static Form begun(@Nullable StatusRow last) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (last != null) {
            values.put("progress", last.progress());
            values.put("forecastStartsOn", last.forecastStartsOn());
            values.put("forecastStartsPrecision", last.forecastStartsPrecision());
            values.put("forecastEndsOn", last.forecastEndsOn());
            values.put("forecastEndsPrecision", last.forecastEndsPrecision());
            values.put("comment", last.comment());
            values.put("measure", last.measure());
        }
        return Form.of(values);
    }

    static @Nullable Long last(Form form) {
        return form.text("last")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E word(Form form, String name, E[] words) {
        var typed = form.text(name).orElse(null);
        return Arrays.stream(words)
                .filter(word -> word.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate date(Form form, String name) {
        try {
            return form.text(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw Problem.validation(name, "status.error.notDate", form.value(name));
        }
    }
}
