package no.retning.change;

/** What became of one change of a decided set. */
public enum Outcome {
    ADOPTED,
    ADOPTED_AMENDED,
    REJECTED,
    DEFERRED,
    /** Adopted, and never carried out: the plan had moved, and that was settled so. No council decides it. */
    LAPSED;

    /** Whether the change becomes part of the plan. */
    public boolean adopted() {
        return this == ADOPTED || this == ADOPTED_AMENDED;
    }
}
