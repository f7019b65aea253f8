package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.people.SetStatus;
import no.retning.web.Form;
import no.retning.web.Option;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A change set with its changes and what can be done with it.
 *
 * @param merged whether now and proposed stand in one text
 * @param impacts other sets under way that touch the same, by the id of the change
 * @param conflicts where the plan has moved since it was written
 * @param otherCouncil the councils that should treat it, where it lies before another; empty for none
 * @param conditions what must be met before what was adopted is firm
 * @param carriesOnFrom the sets whose deferred changes this one carries on
 * @param carriedOnIn the sets in which what was deferred of this one lives on
 * @param clashes where it meets another set that takes effect before or after it
 * @param waits why its case cannot get a decision yet; null when it can, or that is nothing to the reader
 * @param cases cases it can be laid before
 * @param form what was typed in one of the forms, with what is wrong
 */
public record ChangeSetPage(
        ChangeSetRow set,
        List<ChangeView> changes,
        boolean merged,
        Map<Long, List<ChangeSetRow>> impacts,
        List<ConflictView> conflicts,
        String otherCouncil,
        List<ConditionRow> conditions,
        List<Carried> carriesOnFrom,
        List<Carried> carriedOnIn,
        List<ClashRow> clashes,
        SetActions actions,
        @Nullable Text waits,
        List<Option> cases,
        Form form) {
    private static final int MOST_IN_FULL = 60;

    public List<LifeStep> life() {
        return LifeStep.of(set);
    }

    /** Key of what can be done about the conflicts, by the one who reads it. */
    public String conflictAdvice() {
        String key = "change.conflict.do." + set.status();
        if (set.status() != SetStatus.PROPOSED || actions.giveBack()) {
            return key;
        }
        return key + (actions.withdraw() ? ".proposer" : ".others");
    }

    /** Whether there are so many changes that only their names are shown. */
    public boolean listOnly() {
        return changes.size() > MOST_IN_FULL;
    }

    /** Whether what stands to the left is what the plan says at this moment. */
    public boolean open() {
        return set.effectiveAt() == null && !set.status().ended() && conflicts.isEmpty();
    }

    /**
     * Another set under way that touches the same.
     *
     * @param changes those of this set that touch it
     */
    public record Other(ChangeSetRow set, List<ChangeView> changes) {}

    /** Other sets under way that touch the same, each once, with where. */
    public List<Other> others() {
        Map<Long, Other> found = new LinkedHashMap<>();
        for (ChangeView change : changes) {
            for (ChangeSetRow other : impacts.getOrDefault(change.id(), List.of())) {
                found.computeIfAbsent(other.id(), id -> new Other(other, new ArrayList<>()))
                        .changes()
                        .add(change);
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether it is decided, does not fit the plan, and can be ended without being carried out. */
    public boolean endable() {
        return actions.settle() && set.status() == SetStatus.DECIDED && !conflicts.isEmpty();
    }
}
