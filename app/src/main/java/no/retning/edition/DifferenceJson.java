package no.retning.edition;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.GroundRow;
import org.jspecify.annotations.Nullable;

/** What differs between two times with the names of the API (interface.md 4). */
@Serdeable
@Schema(name = "EditionDifference", description = "The difference between two versions or times")
record DifferenceJson(
        List<Item> items,

        @Schema(description = "How many things differ in each way", example = "{\"RENAME\": 2}")
        Map<String, Integer> counts) {

    /** One thing that differs. */
    @Serdeable
    @Schema(name = "EditionDifferenceItem")
    record Item(
            @Schema(
                    description = "The activity's key, the code of the delmål, or 1.A/Gruppering",
                    example = "56876000020107079")
            String key,

            @Schema(example = "activity") String subject,
            List<String> kinds,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after,
            @Nullable String reason,
            @Nullable GroundRow ground,

            @Schema(description = "Whether all that differs has a ground")
            boolean explained) {

        static Item of(ReasonedItem it) {
            return new Item(
                    it.item().key(),
                    it.item().subject(),
                    it.item().kinds().stream().map(Enum::name).toList(),
                    it.item().before(),
                    it.item().after(),
                    it.newest().map(ChangeReason::reason).orElse(null),
                    it.newest().map(ChangeReason::ground).orElse(null),
                    it.explained());
        }
    }

    static DifferenceJson of(ReasonedDifference difference) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        difference.counts().forEach((kind, count) -> counts.put(kind.name(), count));
        return new DifferenceJson(difference.items().stream().map(Item::of).toList(), counts);
    }
}
