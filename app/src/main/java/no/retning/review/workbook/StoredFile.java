package no.retning.review.workbook;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A file of a closed round, as it was when the round was closed.
 *
 * @param sha256 of its content, in hexadecimal
 * @param size in bytes
 */
@Introspected
@Serdeable
@Schema(name = "RoundFile", description = "A file of a closed round, as it was when the round was closed")
public record StoredFile(
        @Schema(example = "portefoljestatus.xlsx") String name,
        String sha256,
        Instant storedAt,
        @Schema(description = "Bytes") int size) {}
