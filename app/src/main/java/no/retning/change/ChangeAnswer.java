package no.retning.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of a set as the API tells it.
 *
 * @param key activity's key or delmål's code as it is now; null for what is yet to be made
 * @param before what its fields said when it was written
 * @param after what counts: as adopted when it was, else as proposed
 * @param carriedOnIn the set that carries it on, when it was deferred
 * @param source who proposed it, when it was gathered from another set; else null
 * @param gatheredAs what became of it where it was gathered, when that is decided; else null
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Change", description = "One change")
record ChangeAnswer(
        long id,
        @Schema(example = "activity") String subject,
        @Nullable @Schema(example = "12345678901234567") String key,
        ChangeKind kind,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        Map<String, @Nullable Object> proposed,
        @Nullable Map<String, @Nullable Object> adopted,
        @Nullable Outcome outcome,
        @Nullable Long copiedFrom,
        @Nullable Long carriedOnIn,
        @Nullable ChangeSource source,
        @Nullable GatheredAs gatheredAs) {

    static ChangeAnswer of(ChangeRow row) {
        return new ChangeAnswer(
                row.id(),
                row.subject().word(),
                row.key(),
                row.kind(),
                row.before(),
                row.after(),
                row.proposed(),
                row.adopted(),
                row.outcome(),
                row.copiedFrom(),
                row.carriedOnIn(),
                row.source(),
                row.gatheredAs());
    }
}
