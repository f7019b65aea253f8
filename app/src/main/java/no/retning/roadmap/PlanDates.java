package no.retning.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
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
        long months = months(from, to);
        boolean wholeYears = months >= 12 && months % 12 == 0;
        var unit = wholeYears ? "years" : months > 0 ? "months" : "days";
        long count = wholeYears ? months / 12 : months > 0 ? months : ChronoUnit.DAYS.between(from, to);
        return t.get("roadmap.moved." + (later ? "later." : "earlier.") + unit, count);
    }

    /** Whole months; from the end of March to the end of June is three, though June is shorter. */
    private static long months(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
        return from.plusMonths(months).isAfter(to) ? months - 1 : months;
    }

    /** The last day that a date may mean: of "2. kvartal 2027" it is 30 June. */
    public static LocalDate last(LocalDate date, @Nullable DatePrecision precision) {
        var month = YearMonth.from(date);
        return switch (precision) {
            case null -> date;
            case DAY -> date;
            case MONTH -> month.atEndOfMonth();
            case QUARTER -> month.plusMonths(2 - (date.getMonthValue() - 1) % 3).atEndOfMonth();
            case HALF_YEAR ->
                month.plusMonths(5 - (date.getMonthValue() - 1) % 6).atEndOfMonth();
            case YEAR -> LocalDate.of(date.getYear(), 12, 31);
        };
    }
}
