package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A new activity.
 *
 * @param key its Leveranse-ID where it has one; null gives it a key of our own when it comes into force
 */
record CreateActivity(
        @Nullable String key,
        String name,
        @Nullable String description,
        List<String> phases,
        String certainty,
        Schedule schedule,
        Place place)
        implements Change.Making {
    private static final Pattern KEY = Pattern.compile("\\d{17}");

    static CreateActivity read(After after) {
        String key = after.optional("key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw new Impossible("key", "notActivityKey", key);
        }
        return new CreateActivity(
                key,
                after.text("name"),
                after.optional("description"),
                after.phases(),
                after.certainty(),
                after.schedule(),
                Place.read(after));
    }

    /** All that is wrong with what is written, so that it is told at once. */
    static List<Impossible> wrong(After after) {
        List<Runnable> reads = List.of(
                () -> after.text("name"),
                () -> after.optional("description"),
                after::phases,
                after::certainty,
                () -> after.day("startsOn"),
                () -> after.day("endsOn"),
                () -> Place.read(after));
        List<Impossible> wrong = new ArrayList<>();
        reads.forEach(read -> {
            try {
                read.run();
            } catch (Impossible impossible) {
                wrong.add(impossible);
            }
        });
        return wrong;
    }

    @Override
    public Subject subject() {
        return Subject.ACTIVITY;
    }

    @Override
    public List<String> fields() {
        return List.of("name", "description", "phases", "certainty", "startsOn", "endsOn", "placement");
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("key", key);
        after.put("name", name);
        after.put("description", description);
        after.put("phases", phases.isEmpty() ? null : phases);
        after.put("certainty", certainty);
        after.putAll(Reschedule.values(schedule));
        after.put("startsPrecision", schedule.startsPrecision());
        after.put("endsPrecision", schedule.endsPrecision());
        after.putAll(place.values());
        after.values().removeIf(value -> value == null);
        return after;
    }

    @Override
    public long apply(PlanDraft draft) {
        long id = draft.newId();
        if (key != null && draft.state().keys().putIfAbsent(key, id) != null) {
            throw new Impossible("key", "keyTaken", key);
        }
        ActivityState made = new ActivityState(
                id,
                key == null ? "" : key,
                new ActivityFacts(name, description, phases, certainty, schedule, false),
                List.of(place.in(draft.state(), true)),
                List.of(),
                List.of(),
                null);
        draft.put(made);
        return made.id();
    }

    @Override
    public String goal(PlanState plan) {
        return SubGoalCode.goalOf(place.subGoal());
    }

    @Override
    public int rank() {
        return Rank.ACTIVITY;
    }

    @Override
    public Set<String> makes() {
        return key == null ? Set.of() : Set.of(key);
    }

    @Override
    public Set<String> needs() {
        return place.needs();
    }
}
