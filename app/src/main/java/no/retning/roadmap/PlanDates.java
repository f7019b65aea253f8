package no.retning.roadmap;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Dates of the plan in words, as exact as they are and no more. */
public final class PlanDates {

    private PlanDates() {}

    /** "1. juli 2026", "3. kvartal 2026", "2. halvår 2026", "2026"; that there is none, in words. */
    public static String words(Messages t, @Nullable LocalDate date, @Nullable DatePrecision precision) {
        if (date == null || precision == null) {
            return t.get("roadmap.date.none");
        }
        return switch (precision) {
            case DAY -> t.date(date);
            case MONTH -> t.month(date);
            case QUARTER -> t.quarter(date);
            case HALF_YEAR -> t.get("roadmap.date.half", date.getMonthValue() <= 6 ? 1 : 2, date.getYear());
            case YEAR -> String.valueOf(date.getYear());
        };
    }

    /** The quarter of a day, beside the day; empty when the date is no exact day. */
    public static String quarter(Messages t, LocalDate date, @Nullable DatePrecision precision) {
        return precision == DatePrecision.DAY ? t.quarter(date) : "";
    }

    /** How far a date has moved, "6 måneder senere"; empty when one of them is missing. */
    public static String moved(Messages t, @Nullable LocalDate before, @Nullable LocalDate after) {
        if (before == null || after == null || before.equals(after)) {
            return "";
        }
        boolean later = after.isAfter(before);
        var from = later ? before : after;
        var to = later ? after : before;
        long months = Period.between(from, to).toTotalMonths();
        boolean wholeYears = months >= 12 && months % 12 == 0;
        var unit = wholeYears ? "years" : months > 0 ? "months" : "days";
        long count = wholeYears ? months / 12 : months > 0 ? months : ChronoUnit.DAYS.between(from, to);
        return t.get("roadmap.moved." + (later ? "later." : "earlier.") + unit, count);
    }
}
