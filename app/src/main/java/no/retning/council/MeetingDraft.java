package no.retning.council;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a form or a request has it: all words, so that what was typed can be kept and told what is wrong with.
 *
 * @param council slug of the council, also an old one; a correction leaves it out
 * @param number "3/2026"; a correction leaves it out
 * @param date the day it is or was held, as 2026-09-11
 * @param place where, if known
 * @param status one of {@link MeetingStatus}; PLANNED when left out of a new one, unchanged when left out of a correction
 */
@Serdeable
@Schema(name = "MeetingDraft", description = "A meeting as it is sent in")
public record MeetingDraft(
        @Nullable @Schema(example = "portefoljeradet") String council,
        @Nullable @Schema(example = "3/2026") String number,

        @Nullable @Schema(example = "2026-09-11", format = "date")
        String date,

        @Nullable @Schema(example = "Oslo") String place,
        @Nullable @Schema(example = "PLANNED") String status) {}
