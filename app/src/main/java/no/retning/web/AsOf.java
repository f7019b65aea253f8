package no.retning.web;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import no.retning.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The time a page shows the plan at, and what the page needs to let a reader choose another.
 *
 * @param at the plan as of this time is shown
 * @param now whether that is the present
 * @param per what was asked for in {@code per}, as it was written
 * @param mot what was asked for in {@code mot}: the time or version compared with
 * @param compares whether the page can be compared with another time
 * @param path address of the page without its query
 * @param keep what else stands in the query and stays when the time changes (filters), in order
 */
public record AsOf(
        Instant at,
        boolean now,
        @Nullable String per,
        @Nullable String mot,
        boolean compares,
        String path,
        Map<String, String> keep) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * @param moment the time asked for, or now
     * @param against the time compared with, if the page compares
     * @param filters what else stands in the query and stays when the time changes
     */
    public static AsOf of(Moment moment, @Nullable Moment against, String path, Map<String, String> filters) {
        String mot = against == null ? null : against.asked();
        return new AsOf(moment.at(), moment.now(), moment.asked(), mot, true, path, filters);
    }

    /**
     * Of a page that compares nothing.
     *
     * @param mot what was asked for in {@code mot}
     * @throws Problem VALIDATION when it was asked to compare
     */
    public static AsOf alone(Moment moment, @Nullable String mot, String path, Map<String, String> filters) {
        if (mot != null && !mot.isBlank()) {
            throw Problem.validation("mot", "web.moment.alone");
        }
        return new AsOf(moment.at(), moment.now(), moment.asked(), null, false, path, filters);
    }

    /** Whether the page differs from the plain one of now, so that it must say so. */
    public boolean special() {
        return !now || mot != null;
    }

    /** What was asked for in {@code per} as a date field can hold it; empty when it was no date. */
    public String perDay() {
        return per != null && DAY.matcher(per).matches() ? per : "";
    }

    /** Address of the same page at the present, with the same filters. */
    public String presentAddress() {
        return Addresses.of(path, keep);
    }
}
