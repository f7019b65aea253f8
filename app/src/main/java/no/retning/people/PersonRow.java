package no.retning.people;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A person as one query reads it.
 *
 * @param organization id of the organisation the person belongs to
 * @param organizationName what it is called today
 * @param duties `ROLE:goal:delmål` with commas between; the codes are empty for roles that are for none
 */
@Introspected
record PersonRow(
        long id,
        String userName,
        String displayName,
        boolean demo,
        @Nullable Long organization,
        @Nullable String organizationName,
        @Nullable String duties) {
    Person person() {
        var words = duties == null ? new String[0] : duties.split(",");
        var belonging = organization == null
                ? null
                : new Belonging(organization, organizationName == null ? "" : organizationName);
        return new Person(
                id,
                userName,
                displayName,
                demo,
                belonging,
                Arrays.stream(words).map(PersonRow::duty).toList());
    }

    private static Duty duty(String word) {
        var parts = word.split(":", -1);
        return new Duty(Role.valueOf(parts[0]), emptyToNull(parts[1]), emptyToNull(parts[2]));
    }

    private static @Nullable String emptyToNull(String code) {
        return code.isEmpty() ? null : code;
    }
}
