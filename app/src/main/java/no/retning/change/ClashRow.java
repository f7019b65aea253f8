package no.retning.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a set that takes effect later meets one that comes before it.
 *
 * @param changeSet the set that takes effect later
 * @param causedBy the set that comes before it
 * @param key public key of what both touch, where it has one
 * @param field the field both change, where the later set keeps its own value; null when the thing is gone by then
 */
@Serdeable
@Schema(name = "Clash", description = "Where a set that takes effect later meets one that comes before it")
public record ClashRow(
        long changeSet,
        long causedBy,
        String subject,
        String name,
        @Nullable String key,
        @Nullable String field) {

    /** Whether the thing is gone by then, so that its later versions are removed. */
    @JsonIgnore
    public boolean removed() {
        return field == null;
    }
}
