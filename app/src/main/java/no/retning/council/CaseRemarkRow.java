package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was noted under a case in the review of the portfolio.
 *
 * @param round cut-off date of the round that was reviewed
 * @param initiative key; null when it is about the whole portfolio
 * @param kind as review_remarks names it
 * @param answer what was answered or done; null while it is open
 */
@Introspected
public record CaseRemarkRow(
        long id,
        LocalDate round,
        @Nullable String initiative,
        @Nullable String initiativeName,
        String kind,
        String text,
        @Nullable String saidBy,
        @Nullable String askedOf,
        @Nullable LocalDate dueOn,
        @Nullable String answer) {

    /** Where it stands among the others. */
    public String address() {
        return "/portefolje/" + round + "/punkter#punkt-" + id;
    }
}
