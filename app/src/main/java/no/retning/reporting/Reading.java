package no.retning.reporting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.retning.web.FieldError;
import org.jspecify.annotations.Nullable;

/** Reads values out of typed fields, and gathers what is wrong, in the order it is asked. */
final class Reading {
    private static final int LONGEST = 4000;
    private static final BigDecimal MOST = new BigDecimal("9999999999");

    private final Map<String, String> fields;
    private final List<FieldError> errors = new ArrayList<>();

    Reading(Map<String, String> fields) {
        this.fields = fields;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    void wrong(String field, String key, Object... arguments) {
        errors.add(FieldError.of(field, key, arguments));
    }

    boolean ticked(String field) {
        return "true".equals(fields.get(field));
    }

    @Nullable
    String text(String field) {
        String text = fields.getOrDefault(field, "").strip();
        if (text.length() > LONGEST) {
            wrong(field, "reporting.error.long", LONGEST);
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate day(String field) {
        String text = text(field);
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day == null || (day.getYear() >= 2000 && day.getYear() <= 2100)) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below
        }
        wrong(field, "reporting.error.day");
        return null;
    }

    /** An amount in thousand kroner, with comma or point. */
    @Nullable
    BigDecimal amount(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String plain =
                text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('\u2212', '-');
        if (plain.matches("-?\\d{1,10}(\\.\\d)?")) {
            BigDecimal amount = new BigDecimal(plain);
            if (amount.abs().compareTo(MOST) <= 0) {
                return amount;
            }
        }
        wrong(field, "reporting.error.amount");
        return null;
    }

    /** An amount that cannot be less than nothing: what something costs. */
    @Nullable
    BigDecimal cost(String field) {
        BigDecimal amount = amount(field);
        if (amount != null && amount.signum() < 0) {
            wrong(field, "reporting.error.negative");
        }
        return amount;
    }

    /** A day that has been: nothing is reached ahead of time. */
    @Nullable
    LocalDate past(String field, LocalDate today) {
        LocalDate day = day(field);
        if (day != null && day.isAfter(today)) {
            wrong(field, "reporting.error.reachedAhead");
        }
        return day;
    }

    /** A grade from 1 to 5; 0 when it is missing or wrong, which is told. */
    int grade(String field) {
        String text = text(field);
        if (text != null && text.matches("[1-5]")) {
            return Integer.parseInt(text);
        }
        wrong(field, "reporting.error.grade");
        return 0;
    }

    /** A word of a list; null when there is none, and told when it is not of the list. */
    <E extends Enum<E>> @Nullable E word(String field, Class<E> list) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(list, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            wrong(field, "reporting.error.word");
            return null;
        }
    }

    /** Whether any of a row's parts was typed. */
    boolean any(String prefix, String... parts) {
        for (String part : parts) {
            if (!fields.getOrDefault(prefix + part, "").isBlank()) {
                return true;
            }
        }
        return false;
    }
}
