package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An organisation that owns an activity; the published list names none.
 *
 * @param id identity of the organisation
 * @param organization its name that day
 * @param inferred true until somebody has confirmed what was read out of the name of the activity
 */
@Serdeable
@Schema(name = "Owner", description = "An organisation that owns the activity")
public record OwnerRow(
        @JsonIgnore long id,
        @Schema(example = "Helse Vest RHF") String organization,
        boolean inferred) {}
