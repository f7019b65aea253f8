package no.retning.change;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a decision carries, as it is registered.
 *
 * @param text what must be met
 * @param owner the organisation or role that sees to it, in words
 * @param due when it should be met, where that was said
 * @param changes ids of the changes it bears on; none for all that is adopted of the set
 */
@Serdeable
@Schema(name = "ConditionDraft", description = "A condition that a decision carries")
public record ConditionDraft(
        @Nullable @Schema(example = "Finansieringen er avklart")
        String text,

        @Nullable @Schema(example = "Helse Vest RHF") String owner,
        @Nullable @Schema(example = "2027-03-01") LocalDate due,
        @Nullable List<Long> changes) {}
