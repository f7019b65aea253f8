package no.retning.council;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A council as the API tells it.
 *
 * @param id its slug, valid across all its names
 * @param level 1 strategic, 2 portfolio, 3 professional
 */
@Serdeable
@Schema(name = "Council", description = "A national council of e-health, with its names by date")
record CouncilView(
        @Schema(example = "portefoljeradet") String id,
        @Schema(example = "Porteføljerådet") String name,
        @Schema(example = "2") int level,

        @Schema(description = "Other slugs that lead to it", example = "[\"nuit\"]")
        List<String> aliases,

        List<Name> names) {
    /**
     * What it was called, by date.
     *
     * @param since first day, null when it has always been
     * @param until last day, null when it still is
     * @param inferred whether no public document says that this council follows the one of the name before
     */
    @Serdeable
    @Schema(name = "CouncilName", description = "What a council was called; since and until are days, both included")
    record Name(
            @Schema(example = "NUIT") String name,
            @Nullable LocalDate since,
            @Nullable @Schema(example = "2025-12-31") LocalDate until,

            @Schema(description = "No public document says that it follows the council of the name before")
            boolean inferred) {}
}
