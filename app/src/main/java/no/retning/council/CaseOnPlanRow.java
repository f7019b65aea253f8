package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case on the page of something it concerns or changed.
 *
 * @param changed how many changes of it the case has adopted; 0 when it changed nothing in the plan
 */
@Introspected
public record CaseOnPlanRow(
        String council,
        String councilName,
        int year,
        int number,
        String title,
        CaseType type,
        @Nullable LocalDate heldOn,
        @Nullable Outcome outcome,
        @Nullable MeetingStatus meetingStatus,
        int changed) {
    /** As printed: "NUIT 26/25". */
    public String label() {
        return new CaseKey(council, year, number).format(councilName);
    }

    /** The address of its page. */
    public String address() {
        return new CaseKey(council, year, number).address();
    }
}
