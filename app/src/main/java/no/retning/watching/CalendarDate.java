package no.retning.watching;

import java.time.LocalDate;
import no.retning.roadmap.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A day in somebody's calendar.
 *
 * @param kind MEETING, STARTS, ENDS, REPORT_DUE, or the kind of a milestone
 * @param thing what it is of, always the same: "meeting/12"
 * @param name of the meeting or the activity
 * @param precision how exact the date is; a quarter stands on its first day
 * @param place where a meeting is held
 * @param tentative whether it may still change: a meeting nobody is called to, an activity that is tentative
 * @param revision grows when it changes
 */
record CalendarDate(
        String kind,
        String thing,
        String name,
        LocalDate day,
        DatePrecision precision,
        String address,
        @Nullable String place,
        boolean tentative,
        int revision) {}
