package no.retning.search;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** Hits as the API tells them. */
@Serdeable
record SearchListing(
        List<HitJson> items,
        int total,

        @Schema(description = "How many there are of each kind", example = "{\"ACTIVITY\": 12}")
        Map<HitKind, Long> counts,

        @Schema(description = "The words that gave the hits: others than q where the words of q are found nowhere")
        String searched) {}
