package no.retning.edition;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.retning.portfolio.InitiativeDifferences;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.ChangeReasonRepository;
import no.retning.roadmap.ChangeReasons;
import no.retning.roadmap.Difference;
import no.retning.roadmap.ItemDifference;
import no.retning.roadmap.Outline;
import no.retning.roadmap.OutlineRepository;
import org.jspecify.annotations.Nullable;

/** Compares the plan at two times and finds the reason of each difference, in five statements. */
@Singleton
public class Differences {
    private final ActivityRepository activities;
    private final InitiativeDifferences initiatives;
    private final OutlineRepository outlines;
    private final ChangeReasonRepository reasons;

    Differences(
            ActivityRepository activities,
            InitiativeDifferences initiatives,
            OutlineRepository outlines,
            ChangeReasonRepository reasons) {
        this.activities = activities;
        this.initiatives = initiatives;
        this.outlines = outlines;
        this.reasons = reasons;
    }

    /** @param a the first time, or null for before there was any plan; may be later than {@code b} */
    @ReadOnly
    public ReasonedDifference between(@Nullable Instant a, Instant b) {
        List<List<ActivityRow>> rows =
                a == null ? List.of(List.of(), activities.list(b, true)) : activities.lists(List.of(a, b), true);
        Outline before = a == null ? Outline.NOTHING : outlines.find(a);
        Outline after = outlines.find(b);
        Difference difference = Difference.between(before, after)
                .and(Difference.between(rows.getFirst(), rows.getLast()))
                .and(initiatives.between(a, b));
        ChangeReasons why = a != null && a.isAfter(b) ? reasons.between(b, a) : reasons.between(a, b);
        return new ReasonedDifference(
                before,
                after,
                difference.items().stream().map(item -> reasoned(item, why)).toList());
    }

    /** How many things differ from each time to the next; one less than there are times. */
    @ReadOnly
    public List<Integer> counts(List<Instant> times) {
        List<Integer> counts = new ArrayList<>();
        List<List<ActivityRow>> rows = times.size() < 2 ? List.of() : activities.lists(times, true);
        List<Difference> between = initiatives.between(times);
        Outline before = times.size() < 2 ? Outline.NOTHING : outlines.find(times.getFirst());
        for (int i = 1; i < times.size(); i++) {
            Outline after = outlines.find(times.get(i));
            counts.add(Difference.between(before, after)
                    .and(Difference.between(rows.get(i - 1), rows.get(i)))
                    .and(between.get(i - 1))
                    .items()
                    .size());
            before = after;
        }
        return counts;
    }

    private static ReasonedItem reasoned(ItemDifference item, ChangeReasons why) {
        return new ReasonedItem(
                item,
                item.changes().stream()
                        .map(change -> new ReasonedChange(
                                change, why.find(item, change).orElse(null)))
                        .toList());
    }
}
