package no.retning.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change in the set that it was gathered in, when that is decided.
 *
 * @param changeSet the set it was gathered in
 * @param outcome what was decided of it; null when it was left out of that set, because another said otherwise
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "GatheredAs", description = "What became of a change in the set that it was gathered in")
public record GatheredAs(long changeSet, @Nullable Outcome outcome) {}
