package no.retning.change;

import java.util.List;

/** A set cannot come into force since the plan has moved under it; nothing of it was applied. */
public final class PlanConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long changeSet;
    private final transient List<Conflict> conflicts;

    PlanConflict(long changeSet, List<Conflict> conflicts) {
        super("change set " + changeSet + " conflicts with the plan: " + conflicts);
        this.changeSet = changeSet;
        this.conflicts = List.copyOf(conflicts);
    }

    /** The set that conflicts. */
    public long changeSet() {
        return changeSet;
    }

    /** Every place where it does. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
