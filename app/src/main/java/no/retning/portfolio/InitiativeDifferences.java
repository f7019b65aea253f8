package no.retning.portfolio;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.retning.roadmap.Difference;
import no.retning.roadmap.OtherDifferences;
import org.jspecify.annotations.Nullable;

/** What differs among initiatives between times, for who compares the whole plan. */
@Singleton
public class InitiativeDifferences implements OtherDifferences {
    private final InitiativeRepository initiatives;

    InitiativeDifferences(InitiativeRepository initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    @ReadOnly
    public Difference between(@Nullable Instant a, Instant b) {
        return a == null
                ? InitiativeComparison.between(List.of(), initiatives.all(b))
                : between(List.of(a, b)).getFirst();
    }

    /** From each time to the next; one less than there are times. */
    @ReadOnly
    public List<Difference> between(List<Instant> times) {
        if (times.size() < 2) {
            return List.of();
        }
        return pairs(initiatives.lists(times));
    }

    /** The same of one initiative. */
    @ReadOnly
    public List<Difference> between(List<Instant> times, long initiative) {
        return pairs(initiatives.lists(times, initiative));
    }

    private static List<Difference> pairs(List<List<InitiativeRow>> lists) {
        var differences = new ArrayList<Difference>();
        for (int i = 1; i < lists.size(); i++) {
            differences.add(InitiativeComparison.between(lists.get(i - 1), lists.get(i)));
        }
        return differences;
    }
}
