package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An initiative that was finished or stopped comes back, with all that belonged to it.
 *
 * @param lifecycle PLANNED, RUNNING or CANDIDATE
 */
record ReopenInitiative(Long id, String lifecycle) implements Change.OfInitiative {

    static ReopenInitiative read(long id, After after) {
        String as = after.optional("lifecycle");
        if (as != null && !InitiativeFacts.BEGINNINGS.contains(as)) {
            throw new Impossible("lifecycle", "unknownValue", as);
        }
        return new ReopenInitiative(id, as == null ? InitiativeFacts.PLANNED : as);
    }

    @Override
    public List<String> fields() {
        return List.of("lifecycle");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("lifecycle", plan.anyInitiative(id).facts().lifecycle());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("lifecycle", lifecycle);
    }

    @Override
    public long apply(PlanDraft draft) {
        InitiativeState initiative = draft.state().anyInitiative(id);
        if (!initiative.facts().ended()) {
            throw new Impossible("key", "notEnded");
        }
        draft.put(initiative.saying(initiative.facts().living(lifecycle, null)));
        return id;
    }
}
