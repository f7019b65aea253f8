package no.retning.roadmap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What else of the plan differs than the roadmap itself; told by the features above that hold it. */
public interface OtherDifferences {
    /** @param a the first time, or null for before there was any plan */
    Difference between(@Nullable Instant a, Instant b);
}
