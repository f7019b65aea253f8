package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.retning.web.Messages;

/**
 * Two texts of one field, written by two people at once: the one that counts, and the one that was set aside.
 *
 * @param mine what was set aside, with who wrote it and when
 * @param theirs what counts
 */
@Serdeable
@Schema(name = "SetAside", description = "Two texts of one field, written by two people at once")
public record SetAside(
        String field,
        String mine,
        @Schema(hidden = true) long mineBy,
        String mineByName,
        Instant mineAt,
        String theirs,
        String theirsByName,
        Instant theirsAt) {
    /** What the field is called, with which part of the report it is of: "Fremdrift: Forklaring". */
    public String name(Messages t) {
        return FieldNames.whole(field, null, t);
    }
}
