package no.retning.review;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the council said of the portfolio, asked for, or gave somebody to do.
 *
 * @param initiative key; null when it is about the whole portfolio
 * @param saidBy which member or organisation said it
 * @param askedOf who is to do it
 * @param answer what was answered or done; null while it is open
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
        @Nullable LocalDate dueOn,
        Instant notedAt,
        @Nullable String notedBy,
        @Nullable Instant doneAt,
        @Nullable String answer,
        int revision) {
    /** Whether something is still expected. */
    public boolean open() {
        return kind != RemarkKind.REMARK && doneAt == null;
    }
}
