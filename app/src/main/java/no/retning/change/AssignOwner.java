package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Organisations own an activity: all of them, instead of those before; none takes them away. */
record AssignOwner(Long id, List<Owner> owners) implements Change.OfActivity {
    /**
     * An owner as people name it.
     *
     * @param organization name or alias
     * @param inferred true until somebody has confirmed it
     */
    record Owner(String organization, boolean inferred) {
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("organization", organization);
            values.put("inferred", inferred);
            return values;
        }
    }

    static AssignOwner read(long id, After after) {
        if (!after.has("owners")) {
            throw new Impossible("owners", "missing");
        }
        return new AssignOwner(id, after.owners());
    }

    @Override
    public List<String> fields() {
        return List.of("owners");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return now(plan, plan.activity(id));
    }

    static Map<String, @Nullable Object> now(PlanState plan, ActivityState activity) {
        return values(activity.owners().stream()
                .map(it -> new Owner(plan.organizations().name(it.organization()), it.inferred()))
                .toList());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return values(owners);
    }

    private static Map<String, @Nullable Object> values(List<Owner> owners) {
        return Map.of("owners", owners.stream().map(Owner::values).toList());
    }

    @Override
    public long apply(PlanDraft draft) {
        List<OwnerState> found = new ArrayList<>();
        for (Owner owner : owners) {
            long organization = draft.state().organizations().get("owners", owner.organization());
            if (found.stream().anyMatch(it -> it.organization() == organization)) {
                throw new Impossible("owners", "ownerTwice", owner.organization());
            }
            found.add(new OwnerState(organization, owner.inferred()));
        }
        draft.put(draft.state().activity(id).owned(found));
        return id;
    }
}
