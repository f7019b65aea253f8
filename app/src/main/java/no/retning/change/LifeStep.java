package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import no.retning.people.SetStatus;

/**
 * A step on the way of a set, as its page shows it.
 *
 * @param key last part of the key of its name
 * @param done whether it is behind
 * @param current whether the set is there
 */
public record LifeStep(String key, boolean done, boolean current) {
    private static final List<String> STEPS = List.of("DRAFT", "SUBMITTED", "PROPOSED", "DECIDED", "IN_FORCE");

    /** An organisation's own word, which lies before nobody. */
    private static final List<String> OWN_WORD = List.of("REGISTERED", "CONFIRMED", "IN_FORCE");

    private static final List<String> EDITORIAL = List.of("DRAFT", "CONFIRMED", "IN_FORCE");

    /** The whole way; none for a set that left it. */
    static List<LifeStep> of(ChangeSetRow set) {
        if (set.editorial()) {
            return editorial(set);
        }
        if (set.confirmed()) {
            return steps(OWN_WORD, OWN_WORD.size() - (set.inForce() ? 1 : 2));
        }
        return set.changeClass() == ChangeClass.FOUNDING ? List.of() : steps(STEPS, STEPS.indexOf(step(set)));
    }

    /** The name of the step it stands at; of none where it left the way. */
    private static String step(ChangeSetRow set) {
        if (set.status().beingWritten()) {
            return STEPS.getFirst();
        }
        boolean putOff = set.status() == SetStatus.DECIDED && !set.ahead() && !set.waiting();
        return set.inForce() ? STEPS.getLast() : putOff ? "" : set.status().name();
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
