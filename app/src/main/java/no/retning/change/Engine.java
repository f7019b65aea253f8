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
    private final AheadWriter ahead;
    private final AsEngine engine;

    Engine(
            PlanClock clock,
            PlanReader reader,
            PlanWriter writer,
            ChangeStore changes,
            AheadWriter ahead,
            AsEngine engine) {
        this.clock = clock;
        this.reader = reader;
        this.writer = writer;
        this.changes = changes;
        this.ahead = ahead;
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
     * Applies what was adopted of a decided set from a time ahead: it is decided until then, and not in force.
     *
     * @return from when it holds: that time, or the first moment after it that no other set has
     * @throws PastIsClosed when the time is not later than the plan's clock
     * @throws PlanConflict when it does not fit the plan as it will be then; the transaction must end
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Instant applyFrom(long changeSet, Instant asked) {
        return engine.run(() -> {
            if (!asked.isAfter(clock.tick())) {
                throw new PastIsClosed(asked);
            }
            return write(changeSet, ahead.free(asked));
        });
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
            Applying applying = applying(changeSet, reader.read(at), at, true);
            if (applying.conflicts().isEmpty()) {
                write(changeSet, applying, at);
            }
            return applying.conflicts();
        });
    }

    /** Where the set would conflict if it came into force now; nothing is stored. */
    @ReadOnly
    List<Conflict> conflicts(long changeSet, Instant at, boolean adopted) {
        return applying(changeSet, reader.read(at), at, adopted).conflicts();
    }

    /** Worked out against the plan at the time, and against all that is decided to take effect after it. */
    private Applying applying(long changeSet, PlanState plan, Instant at, boolean adopted) {
        Applying applying = new Applying(plan, changes.list(changeSet, adopted), adopted);
        if (applying.conflicts().isEmpty()) {
            try {
                ahead.check(plan, applying.draft().state(), at);
            } catch (Impossible impossible) {
                applying.refused(impossible);
            }
        }
        return applying;
    }

    /** Where decided sets would conflict if they came into force one after the other, in this order; nothing is stored. */
    Map<Long, List<Conflict>> conflicts(List<Long> changeSets, Instant at) {
        PlanState plan = reader.read(at);
        Map<Long, List<Conflict>> conflicts = new LinkedHashMap<>();
        for (long changeSet : changeSets) {
            Applying applying = applying(changeSet, plan, at, true);
            conflicts.put(changeSet, applying.conflicts());
            if (applying.conflicts().isEmpty()) {
                plan = applying.draft().state();
            }
        }
        return conflicts;
    }

    private Instant write(long changeSet, Instant at) {
        Applying applying = applying(changeSet, reader.read(at), at, true);
        if (!applying.conflicts().isEmpty()) {
            throw new PlanConflict(changeSet, applying.conflicts());
        }
        write(changeSet, applying, at);
        return at;
    }

    private void write(long changeSet, Applying applying, Instant at) {
        Map<Long, Long> given = writer.write(applying.plan(), applying.draft(), at, changeSet);
        Map<Long, Long> touched = new LinkedHashMap<>(applying.touched());
        touched.replaceAll((change, id) -> given.getOrDefault(id, id));
        changes.made(applying.changes(), touched);
        changes.inForce(changeSet, at);
    }
}
