package no.retning.change;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.time.Moments;

/** Decided sets that wait for the next version of the roadmap. Publishing brings them into force, in the order decided. */
@Singleton
public class WaitingSets {
    /**
     * What became of a waiting set.
     *
     * @param conflicts where it does not fit the plan; empty when it came into force
     */
    public record Tried(ChangeSetRow set, List<Conflict> conflicts) {
        /** Whether it came into force. */
        public boolean inForce() {
            return conflicts.isEmpty();
        }
    }

    private final ChangeSetRepository sets;
    private final Engine engine;
    private final Moments moments;

    WaitingSets(ChangeSetRepository sets, Engine engine, Moments moments) {
        this.sets = sets;
        this.engine = engine;
        this.moments = moments;
    }

    /**
     * Brings each into force at its own tick of the plan's clock, within the caller's transaction, which must hold the
     * clock already. One that conflicts stays waiting and is named.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public List<Tried> applyAll() {
        List<Tried> tried = new ArrayList<>();
        for (ChangeSetRow set : sets.listWaiting()) {
            tried.add(new Tried(set, engine.applyIfItFits(set.id())));
        }
        return tried;
    }

    /** What {@link #applyAll} would do now: each tried on the plan as those before it would leave it; nothing is changed. */
    @Transactional(readOnly = true)
    public List<Tried> preview() {
        List<ChangeSetRow> waiting = sets.listWaiting();
        Map<Long, List<Conflict>> conflicts = engine.conflicts(
                waiting.stream().map(ChangeSetRow::id).toList(), moments.now().at());
        return waiting.stream()
                .map(set -> new Tried(set, conflicts.getOrDefault(set.id(), List.of())))
                .toList();
    }
}
