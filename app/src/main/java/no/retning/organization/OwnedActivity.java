package no.retning.organization;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity in force with one organisation that owns it, or none.
 *
 * @param subGoal code of the delmål it belongs to
 * @param organization id of an owner; null where it has none
 * @param inferred whether the owner was read out of the name and is not confirmed
 * @param proposedIn number of a change set that is to give it owners and is not in force yet
 */
@Introspected
public record OwnedActivity(
        long id,
        String key,
        String name,
        @Nullable String description,
        String subGoal,
        @Nullable LocalDate startsOn,
        @Nullable Long organization,
        @Nullable String organizationName,
        boolean inferred,
        @Nullable Long proposedIn) {
    /** The page of the activity. */
    public String path() {
        return "/aktivitet/" + key;
    }
}
