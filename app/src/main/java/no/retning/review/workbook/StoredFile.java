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
 * @param served whether the plain address gives it
 * @param path its own address
 */
@Introspected
@Serdeable
@Schema(name = "RoundFile", description = "A file of a closed round, as it was when the round was closed")
public record StoredFile(
        @Schema(example = "portefoljestatus.xlsx") String name,
        String sha256,
        Instant storedAt,
        @Schema(description = "Bytes") int size,

        @Schema(description = "Whether this is what the plain address gives: the newest of its name, of a closed round")
        boolean served,

        @Schema(description = "Its own address, for ever the same bytes")
        String path) {}
