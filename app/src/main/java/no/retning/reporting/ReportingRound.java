package no.retning.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of reporting.
 *
 * @param cutOff status is told as of the end of this day; its label
 * @param graceDays so many days after the due day are still no delay
 * @param asks names of the dimensions its scale gives lights for
 * @param meeting address of the council meeting that reviews it
 * @param councilCase key of the case of that meeting, "NUIT 26/25"
 * @param dataTime what was told is read as of this time when it is closed; the plan is read as of the cut-off
 * @param readAt when this was read
 * @param published whether it was ever closed: what was stored then stays public, also while it is open again
 * @param today the day it is, in Oslo
 * @param expected how many reports of initiatives it asks for
 * @param sent how many of them are sent in
 */
@Introspected
public record ReportingRound(
        long id,
        LocalDate cutOff,
        LocalDate dueOn,
        int graceDays,
        @Nullable Integer remindDaysBefore,
        long scaleId,
        String scale,
        List<String> asks,
        @Nullable Long meetingId,
        @Nullable String meeting,
        @Nullable Long caseId,
        @Nullable String councilCase,
        @Nullable String casePath,
        @Nullable Instant openedAt,
        @Nullable Instant reviewAt,
        @Nullable Instant closedAt,
        @Nullable Instant dataTime,
        Instant readAt,
        boolean published,
        LocalDate today,
        int expected,
        int sent,
        int revision) {
    public RoundState state() {
        if (closedAt != null) {
            return RoundState.CLOSED;
        }
        if (reviewAt != null) {
            return RoundState.UNDER_REVIEW;
        }
        if (openedAt == null) {
            return RoundState.PLANNED;
        }
        return today.isAfter(dueOn) ? RoundState.DUE : RoundState.OPEN;
    }

    /** Whether reports can be written. */
    public boolean takesReports() {
        return openedAt != null && closedAt == null;
    }

    /** Whether its scale gives lights for a dimension. */
    public boolean asks(Dimension dimension) {
        return asks.contains(dimension.name());
    }

    /** Whether what is missing may still come in time. */
    public boolean awaits() {
        return takesReports() && !today.isAfter(lastDay());
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** When what it shows is from: when it was closed, or now. */
    public Instant dataAt() {
        return dataTime == null ? readAt : dataTime;
    }

    /** Last day on which a report is no delay. */
    public LocalDate lastDay() {
        return dueOn.plusDays(graceDays);
    }

    /** Its label in the address and in the API: the cut-off date. */
    public String label() {
        return cutOff.toString();
    }

    /** The address of its review. */
    public String path() {
        return "/portefolje/" + cutOff;
    }
}
