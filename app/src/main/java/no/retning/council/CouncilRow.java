package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A council as it is called today.
 *
 * @param slug the word in addresses, valid across all its names
 * @param level 1 strategic, 2 portfolio, 3 professional
 * @param name what it is called today
 * @param inferred whether no public document says that it follows the council of the name before
 * @param earlierName what it was called before, when it had another name
 * @param earlierUntil the last day of the earlier name
 */
@Introspected
public record CouncilRow(
        String slug,
        int level,
        String name,
        boolean inferred,
        @Nullable String earlierName,
        @Nullable LocalDate earlierUntil) {
    /** The address of its page. */
    public String address() {
        return "/raad/" + slug;
    }
}
