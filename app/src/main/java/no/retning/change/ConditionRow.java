package no.retning.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a decision, as it stands now.
 *
 * @param changes ids of the changes it bears on; none for all that was adopted of the set
 * @param standing whether it is open, met or waived
 * @param settledOn the day it was met or waived
 * @param note how, or why
 * @param revision how many times it has been settled; a stale writer is refused
 * @param caseLabel the case it was decided in, as printed
 */
public record ConditionRow(
        long id,
        int position,
        String text,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        List<Long> changes,
        ConditionStanding standing,
        @Nullable LocalDate settledOn,
        @Nullable String note,
        int revision,
        long changeSet,
        String setTitle,
        @Nullable String caseLabel,
        @Nullable String caseAddress) {

    /**
     * That it was met, waived or opened again.
     *
     * @param by who registered it, as a role or an organisation
     */
    public record Settlement(
            ConditionStanding standing,
            LocalDate on,
            String note,
            Instant recordedAt,
            @Nullable String by) {}

    public String address() {
        return "/vilkar/" + id;
    }

    public boolean open() {
        return standing == ConditionStanding.OPEN;
    }

    /** Whether it is open after the day it was due. */
    public boolean overdue(LocalDate today) {
        return open() && dueOn != null && dueOn.isBefore(today);
    }
}
