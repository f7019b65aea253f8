package no.retning.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that a round was closed, or opened again. Who did it is told on the office's desk, never in public.
 *
 * @param reason why it was opened again; null for a closing
 */
@Introspected
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "RoundClosing", description = "A time that a round was closed, or opened again with its reason")
public record RoundClosing(
        @JsonIgnore long round,
        Kind kind,
        Instant at,
        @Nullable @Schema(example = "En rapport ble glemt.") String reason,
        @JsonIgnore @Nullable String doneBy) {
    public boolean reopened() {
        return kind == Kind.REOPENED;
    }

    /** What was done. */
    public enum Kind {
        CLOSED,
        REOPENED
    }
}
