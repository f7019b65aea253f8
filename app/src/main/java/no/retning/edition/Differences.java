package no.retning.edition;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.ChangeReasonRepository;
import no.retning.roadmap.ChangeReasons;
import no.retning.roadmap.Difference;
import no.retning.roadmap.ItemDifference;
import no.retning.roadmap.Outline;
import no.retning.roadmap.OutlineRepository;
import org.jspecify.annotations.Nullable;

/** Compares the plan at two times and finds the reason of each difference, in four statements. */
@Singleton
public class Differences {
    private static final Outline NOTHING = new Outline(List.of(), List.of(), List.of());

    private final ActivityRepository activities;
    private final OutlineRepository outlines;
    private final ChangeReasonRepository reasons;

    Differences(ActivityRepository activities, OutlineRepository outlines, ChangeReasonRepository reasons) {
        this.activities = activities;
        this.outlines = outlines;
        this.reasons = reasons;
    }

    /** @param a the first time, or null for before there was any plan; may be later than {@code b} */
    @ReadOnly
    public ReasonedDifference between(@Nullable Instant a, Instant b) {
        List<List<ActivityRow>> rows =
                a == null ? List.of(List.of(), activities.list(b, true)) : activities.lists(List.of(a, b), true);
        Difference difference = Difference.between(a == null ? NOTHING : outlines.find(a), outlines.find(b))
                .and(Difference.between(rows.getFirst(), rows.getLast()));
        ChangeReasons why = a != null && a.isAfter(b) ? reasons.between(b, a) : reasons.between(a, b);
        return new ReasonedDifference(
                difference.items().stream().map(item -> reasoned(item, why)).toList());
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
