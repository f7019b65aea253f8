package no.retning.portfolio;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.ChangeReasonRepository;
import no.retning.roadmap.ChangeReasons;
import no.retning.roadmap.HistoryEntry;
import no.retning.time.Moment;

/** Reads the history of an initiative: each change set that touched it, and what it said from then on. */
@Singleton
class InitiativeHistory {
    private final InitiativeRepository initiatives;
    private final ChangeReasonRepository reasons;

    InitiativeHistory(InitiativeRepository initiatives, ChangeReasonRepository reasons) {
        this.initiatives = initiatives;
        this.reasons = reasons;
    }

    /** Why it says what it says, up to and with the moment. */
    @ReadOnly
    public ChangeReasons reasons(long initiative, Moment at) {
        return reasons.of("initiative", initiative, at.at());
    }

    /** The newest entry first. */
    @ReadOnly
    public List<HistoryEntry> history(long initiative, ChangeReasons reasons) {
        var sets = new LinkedHashMap<Long, List<ChangeReason>>();
        for (var reason : reasons.of("initiative", initiative).reversed()) {
            sets.computeIfAbsent(reason.changeSet(), set -> new ArrayList<>()).add(reason);
        }
        var ordered = List.copyOf(sets.values());
        var states = initiatives.lists(
                ordered.stream().map(set -> set.getFirst().effectiveAt()).toList(), initiative);
        var entries = new ArrayList<HistoryEntry>();
        List<InitiativeRow> before = List.of();
        for (int i = 0; i < ordered.size(); i++) {
            var why = ordered.get(i).getFirst();
            var kinds =
                    ordered.get(i).stream().map(ChangeReason::kind).distinct().toList();
            var until = i + 1 < ordered.size() ? ordered.get(i + 1).getFirst().effectiveAt() : null;
            var changes = InitiativeComparison.between(before, states.get(i)).items().stream()
                    .flatMap(item -> item.changes().stream())
                    .toList();
            entries.add(new HistoryEntry(why.effectiveAt(), until, why.recordedAt(), kinds, changes, why));
            before = states.get(i);
        }
        return entries.reversed();
    }
}
