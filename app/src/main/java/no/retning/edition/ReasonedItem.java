package no.retning.edition;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.ItemDifference;

/** One thing that differs between two times, each field with its reason. */
public record ReasonedItem(ItemDifference item, List<ReasonedChange> changes) {

    /** Whether every field has a change with a ground behind it (domain.md 4.5). */
    public boolean explained() {
        return changes.stream().allMatch(change -> change.reason() != null);
    }

    /** The newest of the changes behind it. */
    public Optional<ChangeReason> newest() {
        Comparator<ChangeReason> byTime =
                Comparator.comparing(ChangeReason::effectiveAt, Comparator.<Instant>naturalOrder());
        return changes.stream()
                .map(ReasonedChange::reason)
                .filter(Objects::nonNull)
                .max(byTime);
    }
}
