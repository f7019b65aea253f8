package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry criterion, and how far an initiative meets it.
 *
 * @param name the criterion in words
 * @param met null where nobody has told
 * @param evidence what that rests on, or what is missing
 * @param recordedBy who told it
 */
@Serdeable
@Schema(
        name = "EntryCriterion",
        description = "A criterion for entering the portfolio, and how far the initiative meets it")
public record CriterionRow(
        @Schema(example = "FUNDING") String code,
        String name,

        @Nullable @Schema(description = "null where nobody has told")
        Boolean met,

        @Nullable String evidence,
        @Nullable Instant recordedAt,
        @JsonIgnore @Nullable String recordedBy) {

    public boolean isMet() {
        return Boolean.TRUE.equals(met);
    }

    /** The last part of a text key: YES, NO or UNKNOWN. */
    public String standing() {
        return met == null ? "UNKNOWN" : isMet() ? "YES" : "NO";
    }
}
