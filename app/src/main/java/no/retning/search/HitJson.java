package no.retning.search;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.retning.succession.Became;
import no.retning.succession.Successor;
import org.jspecify.annotations.Nullable;

/** A hit as the API tells it. */
@Serdeable
record HitJson(
        @Schema(example = "ACTIVITY") HitKind kind,

        @Schema(description = "Key, code or number now", example = "56876000020107079") @Nullable
        String key,

        @Schema(description = "The key or code that was asked for, where it bears another one now") @Nullable
        String formerKey,

        String name,

        @Schema(description = "A name it had, or will have, where that is what was found") @Nullable
        String otherName,

        @Schema(description = "The part of its text that was found, or how it begins") @Nullable
        String excerpt,

        @Schema(description = "Whether what was found holds now")
        When when,

        @Schema(description = "When it was closed") @Nullable
        Instant closedAt,

        @Schema(description = "SPLIT or MERGE, where it was closed so") @Nullable
        String closedBy,

        @Schema(description = "The pages of what it became") List<String> successors,

        @Schema(description = "When it was held or published, or is due") @Nullable
        LocalDate date,

        @Schema(
                description =
                        "Status of a change set, a condition or a round, outcome of a decision, how a thing stands")
        @Nullable
        String state,

        @Schema(description = "Whether the excerpt is what is proposed to a council, and not adopted")
        boolean proposal,

        @Schema(description = "Whether its key, code or number is what was asked for")
        boolean exact,

        @Schema(description = "The page it leads to", example = "/aktivitet/56876000020107079")
        String address) {

    static HitJson of(Hit hit) {
        Became became = hit.became();
        return new HitJson(
                hit.kind(),
                hit.label(),
                hit.formerLabel(),
                Marking.text(hit.name()),
                hit.otherName().isEmpty() ? null : Marking.text(hit.otherName()),
                hit.excerpt().isEmpty() ? null : Marking.text(hit.excerpt()),
                hit.when(),
                hit.ended(),
                became == null ? null : became.how(),
                became == null
                        ? List.of()
                        : became.into().stream().map(Successor::address).toList(),
                hit.dated(),
                hit.state(),
                hit.proposal(),
                hit.exact(),
                hit.address());
    }
}
