package no.retning.change;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells where a change would let something end before it starts: allowed, since plans say so, but hardly meant. */
final class DateWarnings {
    private DateWarnings() {}

    /** @param plan the plan the change is read against, for the date that it leaves alone */
    static boolean endsBeforeStart(ChangeRow row, PlanState plan) {
        if (row.kind() != ChangeKind.RESCHEDULE && row.kind() != ChangeKind.CREATE) {
            return false;
        }
        Schedule now = row.kind() == ChangeKind.CREATE
                ? null
                : thing(row, plan).map(PlanItem.Scheduled::schedule).orElse(null);
        LocalDate start = day(row.after(), "startsOn", now == null ? null : now.startsOn());
        LocalDate end = day(row.after(), "endsOn", now == null ? null : now.endsOn());
        return start != null && end != null && end.isBefore(start);
    }

    private static Optional<? extends PlanItem.Scheduled> thing(ChangeRow row, PlanState plan) {
        return row.subject() == Subject.INITIATIVE
                ? plan.findInitiative(String.valueOf(row.key()))
                : ChangeViews.activity(row, plan).findFirst();
    }

    private static @Nullable LocalDate day(
            Map<String, @Nullable Object> after, String field, @Nullable LocalDate otherwise) {
        if (!after.containsKey(field)) {
            return otherwise;
        }
        Object day = after.get(field);
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
