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

        @Schema(description = "Antall treff av hvert slag", example = "{\"ACTIVITY\": 12}")
        Map<HitKind, Long> counts,

        @Schema(description = "Det som ga treffene: noe annet enn q når ordene i q ikke finnes")
        String searched) {}
