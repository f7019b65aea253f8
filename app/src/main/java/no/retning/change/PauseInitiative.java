package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An initiative is put on hold (satt på vent), or goes on again.
 *
 * @param lifecycle PAUSED for PAUSE; PLANNED or RUNNING for RESUME
 */
record PauseInitiative(Long id, String lifecycle) implements Change.OfInitiative {

    static PauseInitiative pause(long id) {
        return new PauseInitiative(id, InitiativeFacts.PAUSED);
    }

    static PauseInitiative resume(long id, After after) {
        String as = after.optional("lifecycle");
        if (as != null && !as.equals(InitiativeFacts.PLANNED) && !as.equals(InitiativeFacts.RUNNING)) {
            throw new Impossible("lifecycle", "unknownValue", as);
        }
        return new PauseInitiative(id, as == null ? InitiativeFacts.RUNNING : as);
    }

    private boolean pausing() {
        return lifecycle.equals(InitiativeFacts.PAUSED);
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
        return Map.of("lifecycle", lifecycle);
    }

    @Override
    public long apply(PlanDraft draft) {
        InitiativeState initiative = draft.state().initiative(id);
        String now = initiative.facts().lifecycle();
        if (now.equals(InitiativeFacts.CANDIDATE)) {
            throw new Impossible("key", "initiativeCandidate");
        }
        if (!pausing() && !now.equals(InitiativeFacts.PAUSED)) {
            throw new Impossible("key", "initiativeNotPaused");
        }
        draft.put(initiative.saying(initiative.facts().living(lifecycle, null)));
        return id;
    }
}
