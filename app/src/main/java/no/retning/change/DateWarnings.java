package no.retning.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a set would let something end before it starts: allowed, since plans say so, but hardly meant. What all
 * changes of the set make of the dates counts, for one may move the start and another the end.
 */
final class DateWarnings {
    private DateWarnings() {}

    /**
     * The changes that last touch the dates of what would end before it starts.
     *
     * @param rows the changes of a set; those that were not adopted make nothing
     * @param plan the plan they are read against, for the dates that they leave alone
     * @return their ids
     */
    static Set<Long> endBeforeStart(List<ChangeRow> rows, PlanState plan) {
        Map<String, Dates> dates = new HashMap<>();
        for (ChangeRow row : rows) {
            boolean touches = row.kind() == ChangeKind.RESCHEDULE || row.kind() == ChangeKind.CREATE;
            if (touches && (row.outcome() == null || row.outcome().adopted())) {
                String thing = row.subject().word() + "/" + (row.key() == null ? row.id() : row.key());
                Dates before = dates.containsKey(thing) ? dates.get(thing) : now(row, plan);
                dates.put(
                        thing,
                        new Dates(
                                row.id(),
                                day(row.after(), "startsOn", before.start()),
                                day(row.after(), "endsOn", before.end())));
            }
        }
        Set<Long> found = new HashSet<>();
        dates.values().stream().filter(Dates::turned).map(Dates::change).forEach(found::add);
        return found;
    }

    private static Dates now(ChangeRow row, PlanState plan) {
        Schedule now = row.kind() == ChangeKind.CREATE
                ? null
                : thing(row, plan).map(PlanItem.Scheduled::schedule).orElse(null);
        return new Dates(row.id(), now == null ? null : now.startsOn(), now == null ? null : now.endsOn());
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

    private record Dates(
            long change,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {
        boolean turned() {
            return start != null && end != null && end.isBefore(start);
        }
    }
}
