package no.retning.imports;

/** A list that was read, and what it would do to the plan. */
public record Review(RoadmapList list, Comparison comparison) {

    /** Whether it can found the plan now. */
    public boolean canFound() {
        return !list.refused() && !comparison.founded() && !comparison.added().isEmpty();
    }
}
