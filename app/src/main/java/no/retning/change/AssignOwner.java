package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Organisations own an activity or an initiative: all of them, instead of those before; none takes them away. */
record AssignOwner(Subject subject, Long id, List<Owner> owners) implements Change {
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

    static AssignOwner read(Subject subject, long id, After after) {
        if (!after.has("owners")) {
            throw new Impossible("owners", "missing");
        }
        return new AssignOwner(subject, id, after.owners());
    }

    @Override
    public List<String> fields() {
        return List.of("owners");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return now(plan, item(plan));
    }

    static Map<String, @Nullable Object> now(PlanState plan, PlanItem.Owned item) {
        return values(item.owners().stream()
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
        draft.put(item(draft.state()).owned(found(draft.state(), owners)));
        return id;
    }

    private PlanItem.Owned item(PlanState plan) {
        return subject == Subject.INITIATIVE ? plan.initiative(id) : plan.activity(id);
    }

    /** The organisations that are named. @throws Impossible when one is not known, or is named twice */
    static List<OwnerState> found(PlanState plan, List<Owner> owners) {
        List<OwnerState> found = new ArrayList<>();
        for (Owner owner : owners) {
            long organization = plan.organizations().get("owners", owner.organization());
            if (found.stream().anyMatch(it -> it.organization() == organization)) {
                throw new Impossible("owners", "ownerTwice", owner.organization());
            }
            found.add(new OwnerState(organization, owner.inferred()));
        }
        return found;
    }

    @Override
    public String goal(PlanState plan) {
        return Existing.goal(plan, subject, id);
    }
}
