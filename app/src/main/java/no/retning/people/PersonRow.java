package no.retning.people;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A person as one query reads it.
 *
 * @param duties `ROLE:goal` with commas between; the goal is empty for roles that are for none
 */
@Introspected
record PersonRow(
        long id,
        String userName,
        String displayName,
        boolean demo,
        @Nullable String duties) {
    Person person() {
        var words = duties == null ? new String[0] : duties.split(",");
        return new Person(
                id,
                userName,
                displayName,
                demo,
                Arrays.stream(words).map(PersonRow::duty).toList());
    }

    private static Duty duty(String word) {
        int colon = word.indexOf(':');
        var goal = word.substring(colon + 1);
        return new Duty(Role.valueOf(word.substring(0, colon)), goal.isEmpty() ? null : goal);
    }
}
