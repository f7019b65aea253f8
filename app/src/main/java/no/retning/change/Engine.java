package no.retning.change;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.time.PlanClock;

/**
 * Brings decided sets into force: whole or not at all, each at its own tick of the plan's clock. The clock is the first
 * lock taken, so those who come at once come one at a time.
 */
@Singleton
class Engine {
    private final PlanClock clock;
    private final PlanReader reader;
    private final PlanWriter writer;
    private final ChangeStore changes;
    private final AsEngine engine;

    Engine(PlanClock clock, PlanReader reader, PlanWriter writer, ChangeStore changes, AsEngine engine) {
        this.clock = clock;
        this.reader = reader;
        this.writer = writer;
        this.changes = changes;
        this.engine = engine;
    }

    /**
     * Takes the plan's clock until the transaction ends. Whoever will change the plan does so before anything else is
     * locked or read under a guard, so that no two wait for each other.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void takeTurn() {
        engine.run(clock::tick);
    }

    /**
     * Applies what was adopted of a decided set, now.
     *
     * @return from when it holds
     * @throws PlanConflict when the plan has moved; the transaction must end
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Instant apply(long changeSet) {
        return engine.run(() -> write(changeSet, clock.tick()));
    }

    /**
     * Applies a set at a past time, while the plan's clock has not passed it: founding, and seeding of an empty
     * database, and nothing else.
     *
     * @throws PastIsClosed when the plan lives already
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Instant applyAt(long changeSet, Instant past) {
        return engine.run(() -> write(changeSet, clock.seed(past).orElseThrow(() -> new PastIsClosed(past))));
    }

    /**
     * Applies a waiting set if it fits the plan, and does nothing if it does not.
     *
     * @return where it conflicts; empty when it came into force
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    List<Conflict> applyIfItFits(long changeSet) {
        return engine.run(() -> {
            Instant at = clock.tick();
            List<Conflict> conflicts = conflicts(changeSet, at, true);
            if (conflicts.isEmpty()) {
                write(changeSet, at);
            }
            return conflicts;
        });
    }

    /** Where the set would conflict if it came into force now; nothing is stored. */
    @ReadOnly
    List<Conflict> conflicts(long changeSet, Instant at, boolean adopted) {
        return new Applying(reader.read(at), changes.list(changeSet, adopted)).conflicts();
    }

    /** Where decided sets would conflict if they came into force one after the other, in this order; nothing is stored. */
    Map<Long, List<Conflict>> conflicts(List<Long> changeSets, Instant at) {
        PlanState plan = reader.read(at);
        Map<Long, List<Conflict>> conflicts = new LinkedHashMap<>();
        for (long changeSet : changeSets) {
            Applying applying = new Applying(plan, changes.list(changeSet, true));
            conflicts.put(changeSet, applying.conflicts());
            if (applying.conflicts().isEmpty()) {
                plan = applying.draft().state();
            }
        }
        return conflicts;
    }

    private Instant write(long changeSet, Instant at) {
        PlanState now = reader.read(at);
        List<StoredChange> adopted = changes.list(changeSet, true);
        Applying applying = new Applying(now, adopted);
        if (!applying.conflicts().isEmpty()) {
            throw new PlanConflict(changeSet, applying.conflicts());
        }
        Map<Long, Long> given = writer.write(now, applying.draft(), at, changeSet);
        Map<Long, Long> touched = new LinkedHashMap<>(applying.touched());
        touched.replaceAll((change, id) -> given.getOrDefault(id, id));
        changes.made(adopted, touched);
        changes.inForce(changeSet, at);
        return at;
    }
}
