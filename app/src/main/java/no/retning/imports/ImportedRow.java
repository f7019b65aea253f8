package no.retning.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that was imported.
 *
 * @param sha256 of the file, in hexadecimal
 * @param total activities in it
 * @param importedBy the organisation or role that imported it
 * @param changeSet the set it became; null where it only gave activities their Leveranse-ID
 * @param changeSetState where that set is in its life: DRAFT, SUBMITTED, RETURNED, PROPOSED, WAITING, IN_FORCE, DEFERRED,
 *     REJECTED or WITHDRAWN
 * @param founding whether it founded the plan
 */
@Serdeable
public record ImportedRow(
        long id,
        String label,
        String fileName,
        String sha256,
        int total,
        int subGoals,
        int groupings,
        int planned,
        int tentative,
        Instant importedAt,
        String importedBy,
        @Nullable Long changeSet,
        @Nullable String changeSetState,
        boolean founding) {
    private static final Set<String> SETTLED = Set.of("IN_FORCE", "DEFERRED", "REJECTED", "WITHDRAWN");

    /** Whether what it says is yet to be decided, or decided and waiting. */
    boolean pending() {
        return changeSetState != null && !SETTLED.contains(changeSetState);
    }
}
