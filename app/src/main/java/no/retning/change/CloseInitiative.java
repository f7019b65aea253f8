package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An initiative leaves the portfolio, and stands there as it ended.
 *
 * @param lifecycle FINISHED or STOPPED
 */
record CloseInitiative(Long id, String lifecycle, String reason) implements Change.OfInitiative {

    static CloseInitiative read(long id, After after) {
        String as = after.optional("lifecycle");
        String lifecycle = as == null ? InitiativeFacts.ENDINGS.getFirst() : as;
        if (!InitiativeFacts.ENDINGS.contains(lifecycle)) {
            throw new Impossible("lifecycle", "unknownValue", lifecycle);
        }
        return new CloseInitiative(id, lifecycle, after.text("reason"));
    }

    @Override
    public List<String> fields() {
        return List.of("lifecycle");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("lifecycle", plan.initiative(id).facts().lifecycle());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("lifecycle", lifecycle);
        after.put("reason", reason);
        return after;
    }

    @Override
    public long apply(PlanDraft draft) {
        InitiativeState initiative = draft.state().initiative(id);
        draft.put(initiative.saying(initiative.facts().living(lifecycle, reason)));
        return id;
    }

    @Override
    public int rank() {
        return Rank.END;
    }
}
