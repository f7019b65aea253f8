package no.retning.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An initiative is tied to other goals, activities or initiatives. */
record LinkInitiative(Long id, InitiativeLinks links) implements Change.OfInitiative {

    static LinkInitiative read(long id, After after) {
        InitiativeLinks links = InitiativeLinks.read(after);
        if (links.named().isEmpty()) {
            throw new Impossible("activities", "missing");
        }
        return new LinkInitiative(id, links);
    }

    @Override
    public List<String> fields() {
        return links.named();
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return links.now(plan, plan.initiative(id));
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return links.values();
    }

    @Override
    public long apply(PlanDraft draft) {
        draft.put(links.tie(draft.state(), draft.state().initiative(id)));
        return id;
    }

    @Override
    public Set<String> needs() {
        return links.needs();
    }

    @Override
    public Set<String> into() {
        return links.goalCode();
    }
}
