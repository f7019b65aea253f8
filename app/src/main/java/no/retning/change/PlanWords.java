package no.retning.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Values of the plan in words: places by their names, days as exact as they are meant, how much later. */
record PlanWords(Messages t, PlanState plan) {
    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_SAID_AS_DAYS = 45;
    private static final double DAYS_OF_MONTH = 30.44;

    /** "1.A Fullmakt og representasjon". */
    String subGoal(String code) {
        return plan.findSubGoal(code).map(it -> it.code() + " " + it.name()).orElse(SubGoalCode.canonical(code));
    }

    /** The delmål and, behind it, the gruppering. */
    String place(String subGoal, @Nullable String grouping) {
        return grouping == null ? subGoal(subGoal) : t.get("change.place", subGoal(subGoal), grouping);
    }

    String place(PlacementState placement) {
        Place place = Place.of(plan, placement);
        return place(place.subGoal(), place.grouping());
    }

    /** @param day as the API writes it, or null */
    @Nullable
    String day(@Nullable Object day, @Nullable Object precision) {
        if (day == null) {
            return null;
        }
        LocalDate date = LocalDate.parse(day.toString());
        return switch (precision == null ? "DAY" : precision.toString()) {
            case "MONTH" -> t.month(date);
            case "QUARTER" -> t.quarter(date);
            case "HALF_YEAR" ->
                t.get("change.halfYear", date.getMonthValue() > MONTHS_OF_YEAR / 2 ? 2 : 1, date.getYear());
            case "YEAR" -> String.valueOf(date.getYear());
            default -> t.date(date);
        };
    }

    /** "6 måneder senere"; null when there is nothing to compare. */
    @Nullable
    String shift(@Nullable Object from, @Nullable Object to) {
        if (from == null || to == null || from.equals(to)) {
            return null;
        }
        LocalDate old = LocalDate.parse(from.toString());
        LocalDate fresh = LocalDate.parse(to.toString());
        String way = fresh.isAfter(old) ? "later" : "earlier";
        long days = Math.abs(ChronoUnit.DAYS.between(old, fresh));
        long months = Math.abs(ChronoUnit.MONTHS.between(old, fresh));
        if (old.getDayOfMonth() == fresh.getDayOfMonth() && months > 0) {
            return months % MONTHS_OF_YEAR == 0
                    ? t.get("change.shift.years." + way, months / MONTHS_OF_YEAR)
                    : t.get("change.shift.months." + way, months);
        }
        return days <= DAYS_SAID_AS_DAYS
                ? t.get("change.shift.days." + way, days)
                : t.get("change.shift.about." + way, Math.round(days / DAYS_OF_MONTH));
    }
}
