package no.retning.round;

import java.util.List;

/**
 * The activities of the plan that a round asks nobody about.
 *
 * @param unowned how many have no owner
 * @param outside how many only organisations own that take no part
 * @param organizations what these are called
 */
public record Unasked(int unowned, int outside, List<String> organizations) {
    /** Only those without an owner. */
    Unasked withoutOwner() {
        return new Unasked(unowned, 0, List.of());
    }

    public boolean any() {
        return unowned + outside > 0;
    }
}
