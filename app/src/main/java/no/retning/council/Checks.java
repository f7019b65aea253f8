package no.retning.council;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the words of a draft field by field, and gathers what is wrong so that all of it is told at once. */
final class Checks {
    /** Longest decision or proposal, in characters: some ten pages. */
    static final int LONG_TEXT = 20_000;

    private final List<FieldError> errors = new ArrayList<>();

    void wrong(String field, String key, Object... arguments) {
        errors.add(FieldError.of(field, key, arguments));
    }

    /** Trimmed text, null when there is none. */
    @Nullable
    String text(String field, @Nullable String value, int longest) {
        String text = value == null || value.isBlank() ? null : value.strip().replace("\r\n", "\n");
        if (text != null && text.length() > longest) {
            wrong(field, "council.error.tooLong", longest);
        }
        return text;
    }

    /** Trimmed text that must be there; empty after an error. */
    String required(String field, @Nullable String value, int longest, String missing) {
        String text = text(field, value, longest);
        if (text == null) {
            wrong(field, missing);
        }
        return text == null ? "" : text;
    }

    /** A day, or the error that it is none. */
    Optional<LocalDate> day(String field, @Nullable String value) {
        try {
            LocalDate day = LocalDate.parse(value == null ? "" : value.strip());
            if (day.getYear() >= CaseKey.FIRST_YEAR && day.getYear() <= CaseKey.LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            // told below, as for a day out of reach
        }
        wrong(field, value == null || value.isBlank() ? "council.error.noDate" : "council.error.notDate");
        return Optional.empty();
    }

    /** A whole number between two bounds, or the error. */
    Optional<Integer> number(String field, @Nullable String value, int least, int most, String key) {
        String digits = value == null ? "" : value.strip();
        if (digits.matches("\\d{1,5}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most) {
            return Optional.of(Integer.parseInt(digits));
        }
        wrong(field, key);
        return Optional.empty();
    }

    /** One of the words, or the error that it is none of them. */
    <E extends Enum<E>> Optional<E> word(String field, @Nullable String value, E[] words, String key) {
        Optional<E> found = Arrays.stream(words)
                .filter(word -> value != null && word.name().equals(value.strip()))
                .findFirst();
        if (found.isEmpty()) {
            wrong(field, key);
        }
        return found;
    }

    /** @throws Problem when anything was wrong */
    void done() {
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
    }
}
