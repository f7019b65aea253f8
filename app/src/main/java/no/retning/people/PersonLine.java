package no.retning.people;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A person as lists show them: by role and organisation, and by name only where the name is that of a demo role.
 *
 * @param shown name of a demo user, which is that of a role; the user name of anybody else
 * @param userName what the person signs in with; for the office alone
 * @param organization id of the organisation the person belongs to
 * @param organizationName what it is called today
 * @param roles the person's roles, with commas between
 */
@Introspected
public record PersonLine(
        long id,
        String userName,
        String shown,
        @Nullable Long organization,
        @Nullable String organizationName,
        @Nullable String roles) {
    /** Whether the person has the role. */
    public boolean is(Role role) {
        return roles != null && Arrays.asList(roles.split(",")).contains(role.name());
    }
}
