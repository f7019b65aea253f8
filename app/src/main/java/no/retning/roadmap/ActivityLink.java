package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another activity that one leads to, as it is called, or was last.
 *
 * @param startsOn its decided start
 */
@Serdeable
@Schema(name = "ActivityLink", description = "Another activity")
public record ActivityLink(
        @JsonIgnore long id,
        @Schema(example = "56876000020107079") String key,
        String name,
        @JsonIgnore @Nullable LocalDate startsOn) {}
