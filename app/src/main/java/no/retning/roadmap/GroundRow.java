package no.retning.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a version of something in the plan rests on (domain.md 2).
 *
 * @param type COUNCIL_CASE, FOUNDING and so on
 * @param council slug of the council whose case it is
 * @param caseNumber the case as cited, "NUIT 26/25"
 * @param caseAddress address of the page of the case
 * @param date day of the meeting, or the date of another ground
 * @param text the adopted text, or what another ground says
 * @param outcome outcome of the decision
 * @param body the body behind a ground that is no council case
 */
public record GroundRow(
        String type,
        @Nullable String council,
        @Nullable String caseNumber,
        @Nullable String caseAddress,
        @Nullable LocalDate date,
        @Nullable String text,
        @Nullable String outcome,
        @Nullable String body) {

    /** Whether it is a case of a council. */
    public boolean isCase() {
        return caseAddress != null;
    }
}
