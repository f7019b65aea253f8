package no.retning.change;

import java.time.Instant;
import java.util.List;

/**
 * How the plan reads from a time on: as it is then, and from each time at which a decided set takes effect later.
 *
 * @param at from when the first state holds
 * @param bounds when the others begin, in order
 * @param states one more than there are bounds
 * @param parts what things will be split into after the first state
 */
record Ahead(Instant at, List<Bound> bounds, List<PlanState> states, List<Part> parts) {
    /** One of those that a thing will be split into. */
    record Part(Subject subject, long whole, long part) {}

    /** When a decided set takes effect. */
    record Bound(Instant at, long changeSet) {}

    /** From when the state holds. */
    Instant from(int segment) {
        return segment == 0 ? at : bounds.get(segment - 1).at();
    }

    Ahead becoming(List<PlanState> others) {
        return new Ahead(at, bounds, others, parts);
    }
}
