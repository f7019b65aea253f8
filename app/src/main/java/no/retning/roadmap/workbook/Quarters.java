package no.retning.roadmap.workbook;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import no.retning.roadmap.ActivityRow;

/**
 * The quarters of the drawing, in columns: from two years before the day, or the first start after that, to the last
 * date of the plan, but never more than ten years.
 */
record Quarters(int firstYear, int years) {
    private static final int MOST_YEARS = 10;
    private static final int BEFORE = 2;

    static Quarters of(LocalDate day, List<ActivityRow> rows) {
        int first = day.getYear() - BEFORE;
        int last = day.getYear() + 2;
        for (ActivityRow row : rows) {
            last = Math.max(last, row.startsOn() == null ? last : row.startsOn().getYear());
            last = Math.max(last, row.endsOn() == null ? last : row.endsOn().getYear());
        }
        return new Quarters(first, Math.min(MOST_YEARS, last - first + 1));
    }

    int count() {
        return years * 4;
    }

    /** The column of the day's quarter; below 0 or past the last when it lies outside. */
    int column(LocalDate day) {
        return (day.getYear() - firstYear) * 4 + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
    }
}
