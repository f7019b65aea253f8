package no.retning.status;

import java.time.LocalDate;
import no.retning.people.Reach;
import no.retning.roadmap.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A thing that somebody answers for.
 *
 * @param subject activity, goal or subgoal
 * @param key key or code
 * @param path address of its page
 * @param reach what decides who may tell of it
 * @param closed whether it has left the plan
 * @param decided the dates that are decided; null for a thing that has none of its own
 */
public record StatusThing(
        String subject,
        long id,
        String key,
        String name,
        String path,
        Reach reach,
        boolean closed,
        @Nullable Decided decided) {

    /** The dates of an activity as they are decided; each may be missing. */
    public record Decided(
            @Nullable LocalDate startsOn,
            @Nullable DatePrecision startsPrecision,
            @Nullable LocalDate endsOn,
            @Nullable DatePrecision endsPrecision) {}

    /** Where it is told. */
    public String address() {
        return "/status" + path;
    }
}
