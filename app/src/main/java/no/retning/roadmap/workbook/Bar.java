package no.retning.roadmap.workbook;

import java.time.LocalDate;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.PlanFlag;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * An activity's columns among the quarters.
 *
 * @param open whether it has no decided end: drawn four quarters long, with an arrow
 */
record Bar(int from, int to, boolean open) {
    private static final int OPEN_LENGTH = 4;

    /** Null when it lies wholly outside the quarters drawn. */
    static @Nullable Bar of(ActivityRow row, Quarters quarters) {
        int last = quarters.count() - 1;
        LocalDate start = row.startsOn();
        LocalDate end = row.endsOn();
        int from = start == null ? 0 : Math.max(0, quarters.column(start));
        int to = Math.min(last, end == null ? from + OPEN_LENGTH - 1 : quarters.column(end));
        return from > last || to < from ? null : new Bar(from, to, end == null);
    }

    /** Why there is no bar, in words; null when there is one. */
    static @Nullable String note(ActivityRow row, Messages t) {
        return row.flags().stream()
                .findFirst()
                .map((PlanFlag flag) -> t.of("roadmap.flag", flag))
                .orElse(null);
    }
}
