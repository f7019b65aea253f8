package no.retning.round;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round of input, in lists and on its page.
 *
 * @param deadline last day to answer
 * @param closedAt when the office closed it; null while it is open
 * @param remindDaysBefore so many days before the deadline those who lack answers are reminded; null for never by itself
 * @param overdue whether the deadline has passed
 * @param partakers how many organisations take part
 * @param answered how many of them have sent in
 * @param revision grows with each write
 */
@Introspected
public record RoundRow(
        long id,
        String title,
        LocalDate deadline,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Integer remindDaysBefore,
        boolean overdue,
        int partakers,
        int answered,
        int revision) {
    /** The address of its page. */
    public String path() {
        return "/innspill/" + id;
    }

    public boolean open() {
        return closedAt == null;
    }
}
