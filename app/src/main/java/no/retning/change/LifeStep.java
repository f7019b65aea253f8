package no.retning.change;

import java.util.ArrayList;
import java.util.List;

/**
 * A step on the way of a set, as its page shows it.
 *
 * @param key last part of the key of its name
 * @param done whether it is behind
 * @param current whether the set is there
 */
public record LifeStep(String key, boolean done, boolean current) {
    private static final List<String> STEPS = List.of("DRAFT", "SUBMITTED", "PROPOSED", "DECIDED", "IN_FORCE");

    private static final List<String> EDITORIAL = List.of("DRAFT", "CONFIRMED", "IN_FORCE");

    /** The whole way; none for a set that left it. */
    static List<LifeStep> of(ChangeSetRow set) {
        if (set.editorial()) {
            return editorial(set);
        }
        int at = switch (set.status()) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED -> 1;
            case PROPOSED -> 2;
            case DECIDED -> set.inForce() ? STEPS.size() - 1 : set.waiting() || set.ahead() ? STEPS.size() - 2 : -1;
            case CONFIRMED, WITHDRAWN, REJECTED, GATHERED -> -1;
        };
        return set.changeClass() == ChangeClass.FOUNDING ? List.of() : steps(STEPS, at);
    }

    private static List<LifeStep> editorial(ChangeSetRow set) {
        return steps(EDITORIAL, set.inForce() ? EDITORIAL.size() - 1 : set.status() == SetStatus.DRAFT ? 0 : -1);
    }

    private static List<LifeStep> steps(List<String> names, int at) {
        List<LifeStep> steps = new ArrayList<>();
        for (int i = 0; i < names.size() && at >= 0; i++) {
            steps.add(new LifeStep(names.get(i), i < at, i == at));
        }
        return steps;
    }
}
