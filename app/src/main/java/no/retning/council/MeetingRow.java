package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, in lists, on its page and in the API.
 *
 * @param councilName what the council was called on the day
 * @param cases how many cases stand on its agenda
 * @param decisions how many of them have a registered decision
 * @param cited whether a published version rests on a case of it, so that council, number and day stand fast
 * @param revision grows with each write; a stale writer is refused
 */
@Introspected
public record MeetingRow(
        long id,
        String council,
        String councilName,
        boolean nameInferred,
        int number,
        int year,
        LocalDate heldOn,
        @Nullable String place,
        MeetingStatus status,
        int revision,
        int cases,
        int decisions,
        boolean cited) {
    /** Its number, as on paper. */
    public MeetingNumber key() {
        return new MeetingNumber(number, year);
    }

    /** The address of its page. */
    public String address() {
        return "/raad/" + council + "/" + key().slug();
    }

    /** The key as the API writes it. */
    public String publicId() {
        return council + "/" + year + "/" + number;
    }
}
