package no.retning.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A list that was imported.
 *
 * @param sha256 of the file, in hexadecimal
 * @param total activities in it
 * @param importedBy the organisation or role that imported it
 * @param changeSet the set that brought it into the plan
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
        long changeSet) {}
