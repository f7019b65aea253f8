package no.retning.review;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shared challenge as the API tells it. */
@Serdeable
@Schema(name = "SharedChallenge", description = "How many initiatives share a challenge, and how that has moved")
record ChallengeJson(
        @Schema(example = "SUPPLIERS") String code,
        String name,

        @Schema(description = "How many initiatives name it in the round")
        int count,

        @Schema(
                description =
                        "How many more than in the round before, counted only among initiatives that reported in both: it need not be the difference of the counts. Fewer is negative, null where none did")
        @Nullable
        Integer movement,

        @Schema(description = "In each round, the oldest first")
        List<ChallengeCount.InRound> counts,

        @Schema(description = "Keys of those that name it in the round")
        List<String> initiatives) {

    static ChallengeJson of(ChallengeCount it) {
        return new ChallengeJson(it.code(), it.name(), it.now(), it.movement(), it.counts(), it.initiatives());
    }
}
