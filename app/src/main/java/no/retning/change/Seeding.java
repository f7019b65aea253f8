package no.retning.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Brings a decided set into force at a past time while the plan's clock has not passed it: only so can an empty database
 * be given a history, and it passes the same engine as any other set.
 */
@Singleton
public class Seeding {
    private final Engine engine;

    Seeding(Engine engine) {
        this.engine = engine;
    }

    /**
     * @param changeSet a set that was decided with effect from the next version
     * @throws PastIsClosed when the plan lives already
     * @throws PlanConflict when it does not fit the plan
     */
    @Transactional
    public void inForceAt(long changeSet, Instant past) {
        engine.applyAt(changeSet, past);
    }
}
