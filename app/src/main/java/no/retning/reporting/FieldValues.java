package no.retning.reporting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;

/** What was typed in a field of a report, in words where it is a choice, a day or an amount. */
public final class FieldValues {
    private static final Set<String> AMOUNTS = Set.of("budget", "costForecast", "yearlyEffect");

    private FieldValues() {}

    public static String of(String field, String value, Messages t) {
        if (value.isEmpty()) {
            return t.get("reporting.emptied");
        }
        if (value.equals("true")) {
            return t.get("reporting.ticked");
        }
        return words(field, value, t).orElse(value);
    }

    /** Empty where it stands as it was typed, or is none of what the field takes. */
    private static Optional<String> words(String field, String value, Messages t) {
        try {
            if (field.endsWith(".level")) {
                return one(Progress.values(), value).map(it -> t.of("roadmap.progress", it));
            }
            if (field.equals("forecastEndsPrecision")) {
                return one(DatePrecision.values(), value).map(it -> t.of("roadmap.precision", it));
            }
            if (field.endsWith("On")) {
                return Optional.of(t.date(LocalDate.parse(value)));
            }
            return AMOUNTS.contains(field)
                    ? Optional.of(t.get("reporting.thousands", new BigDecimal(value)))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
    }
}
