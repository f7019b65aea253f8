package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An initiative is in other phases, or comes further in its life: a candidate enters the portfolio as planned or running,
 * a planned one begins (decision 0043). What is not named stays.
 */
record AdvanceInitiative(Long id, After wanted) implements Change.OfInitiative {
    private static final Set<String> GOING = Set.of(InitiativeFacts.PLANNED, InitiativeFacts.RUNNING);

    static AdvanceInitiative read(long id, After after) {
        if (!after.has("phases") && !after.has("lifecycle")) {
            throw new Impossible("phases", "missing");
        }
        after.phases();
        if (after.has("lifecycle") && !GOING.contains(after.text("lifecycle"))) {
            throw new Impossible("lifecycle", "unknownValue", after.text("lifecycle"));
        }
        return new AdvanceInitiative(id, after);
    }

    /** Whether a candidate enters the portfolio by it, as far as it was written against one. */
    boolean enters(Map<String, @Nullable Object> before) {
        return wanted.has("lifecycle") && InitiativeFacts.CANDIDATE.equals(before.get("lifecycle"));
    }

    @Override
    public List<String> fields() {
        return Stream.of("phases", "lifecycle").filter(wanted::has).toList();
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        Map<String, @Nullable Object> now = now(plan.initiative(id));
        now.keySet().removeIf(field -> !wanted.has(field));
        return now;
    }

    static Map<String, @Nullable Object> now(InitiativeState initiative) {
        Map<String, @Nullable Object> now = new LinkedHashMap<>();
        now.put("phases", initiative.facts().phases());
        now.put("lifecycle", initiative.facts().lifecycle());
        return now;
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        if (wanted.has("phases")) {
            after.put("phases", wanted.phases());
        }
        if (wanted.has("lifecycle")) {
            after.put("lifecycle", wanted.text("lifecycle"));
        }
        return after;
    }

    @Override
    public long apply(PlanDraft draft) {
        InitiativeState initiative = draft.state().initiative(id);
        InitiativeFacts facts = initiative.facts();
        if (wanted.has("lifecycle")) {
            if (!facts.going()) {
                throw new Impossible("lifecycle", "initiativePaused");
            }
            facts = facts.living(wanted.text("lifecycle"), null);
        }
        draft.put(initiative.saying(wanted.has("phases") ? facts.inPhases(wanted.phases()) : facts));
        return id;
    }
}
