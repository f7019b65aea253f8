package no.retning.change;

import java.util.Arrays;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what a program asks for in an address; a word that is none of ours is refused with its place. */
final class Asking {
    private Asking() {}

    /** @throws Problem VALIDATION when the word is none of the values; null when nothing was asked */
    static <E extends Enum<E>> @Nullable E word(String field, @Nullable String asked, E[] values) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equals(asked.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.validation(field, "change.impossible.unknownValue", asked));
    }
}
