package no.retning.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import no.retning.people.RightsOfReporting;
import org.jspecify.annotations.Nullable;

/**
 * What the council said of the portfolio, asked for, or gave somebody to do.
 *
 * @param initiative key; null when it is about the whole portfolio
 * @param saidBy which member or organisation said it
 * @param askedOf who is to do it
 * @param organization id of the organisation that is called so
 * @param person id of the one person who is called so
 * @param answer what was answered or done; null while it is open
 * @param answeredBy the organisation of who said so, else who it was
 * @param answerer id of the person who said so
 */
@Introspected
@Serdeable
@Schema(
        name = "ReviewRemark",
        description = "What the council said of the portfolio, asked for, or gave somebody to do")
public record ReviewRemark(
        long id,
        LocalDate round,
        @Nullable String initiative,
        @Nullable String initiativeName,
        RemarkKind kind,
        String text,
        @Nullable String saidBy,
        @Nullable String askedOf,

        @Nullable @Schema(description = "The organisation that is called so, as its page is numbered", example = "7")
        Long organization,

        @JsonIgnore @Nullable Long person,
        @Nullable LocalDate dueOn,
        Instant notedAt,
        @Nullable String notedBy,
        @Nullable Instant doneAt,
        @Nullable String answer,

        @Nullable @Schema(description = "Who said that it is answered or done", example = "Helse Vest RHF")
        String answeredBy,

        @JsonIgnore @Nullable Long answerer,
        int revision) {
    /** Whether something is still expected. */
    public boolean open() {
        return kind != RemarkKind.REMARK && doneAt == null;
    }

    /** Whether somebody may answer it, or take back what is answered. */
    boolean answerable(RightsOfReporting rights) {
        return open()
                ? rights.mayAnswerPoint(organization, person)
                : doneAt != null && rights.mayTakeBack(organization, person, answerer);
    }
}
