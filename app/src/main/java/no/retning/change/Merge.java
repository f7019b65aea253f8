package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Other activities go up in this one (slått sammen): they end, and this one has their owners too and is shown where
 * they stood. Its dates, phases and milestones stay its own.
 *
 * @param with keys of the others
 * @param name its new name; null keeps it
 */
record Merge(Long id, List<String> with, @Nullable String name) implements Change.OfActivity {

    static Merge read(long id, After after) {
        return new Merge(id, after.keys("with"), after.optional("name"));
    }

    @Override
    public List<String> fields() {
        List<String> fields = new ArrayList<>(Merging.fields(name, null));
        fields.add("placement");
        fields.add("owners");
        return fields;
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put(
                "with",
                with.stream()
                        .map(it -> plan.getActivity("with", it))
                        .map(it -> Map.of("key", it.key(), "name", it.name()))
                        .toList());
        if (name != null) {
            before.put("name", plan.activity(id).name());
        }
        return before;
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Merging.after(with, name, null);
    }

    @Override
    public long apply(PlanDraft draft) {
        if (with.isEmpty()) {
            throw new Impossible("with", "missing");
        }
        ActivityState into = draft.state().activity(id);
        List<PlacementState> places = new ArrayList<>(into.placements());
        List<OwnerState> owners = new ArrayList<>(into.owners());
        for (String key : new LinkedHashSet<>(with)) {
            ActivityState ends = draft.state().getActivity("with", key);
            if (ends.id() == id || ends.id() < 0) {
                throw new Impossible("with", "mergeWithItself", key);
            }
            for (PlacementState place : ends.placements()) {
                if (places.stream().noneMatch(it -> it.subGoal() == place.subGoal())) {
                    places.add(new PlacementState(place.subGoal(), place.grouping(), false));
                }
            }
            ends.owners().stream()
                    .filter(owner -> owners.stream().noneMatch(it -> it.organization() == owner.organization()))
                    .forEach(owners::add);
            draft.close(ends);
            draft.succeed(Subject.ACTIVITY, ends, into, "MERGE");
        }
        ActivityState merged = into.placed(places).owned(owners);
        draft.put(name == null ? merged : merged.named(name));
        return id;
    }

    @Override
    public List<PlanItem> beside(PlanState plan) {
        return with.stream().<PlanItem>map(it -> plan.getActivity("with", it)).toList();
    }

    @Override
    public int rank() {
        return Rank.MERGE;
    }
}
