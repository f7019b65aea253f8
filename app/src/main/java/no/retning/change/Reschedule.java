package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another decided start or end of an activity or an initiative. A date that is not named stays; one that is named without a value is
 * taken away.
 */
record Reschedule(Subject subject, Long id, After dates) implements Change {

    static Reschedule read(Subject subject, long id, After after) {
        if (!after.has("startsOn") && !after.has("endsOn")) {
            throw new Impossible("startsOn", "missing");
        }
        after.schedule();
        return new Reschedule(subject, id, after);
    }

    /** The dates as JSON values. */
    static Map<String, @Nullable Object> values(Schedule schedule) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(
                "startsOn",
                schedule.startsOn() == null ? null : schedule.startsOn().toString());
        values.put(
                "endsOn", schedule.endsOn() == null ? null : schedule.endsOn().toString());
        return values;
    }

    @Override
    public List<String> fields() {
        return List.copyOf(after().keySet());
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return named(values(item(plan).schedule()));
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return named(values(dates.schedule()));
    }

    private Map<String, @Nullable Object> named(Map<String, @Nullable Object> values) {
        values.keySet().removeIf(field -> !dates.has(field));
        return values;
    }

    @Override
    public long apply(PlanDraft draft) {
        PlanItem.Scheduled item = item(draft.state());
        Schedule now = item.schedule();
        Schedule wanted = dates.schedule();
        boolean starts = dates.has("startsOn");
        boolean ends = dates.has("endsOn");
        draft.put(item.scheduled(new Schedule(
                starts ? wanted.startsOn() : now.startsOn(),
                starts ? wanted.startsPrecision() : now.startsPrecision(),
                ends ? wanted.endsOn() : now.endsOn(),
                ends ? wanted.endsPrecision() : now.endsPrecision())));
        return id;
    }

    private PlanItem.Scheduled item(PlanState plan) {
        return subject == Subject.INITIATIVE ? plan.initiative(id) : plan.activity(id);
    }

    @Override
    public String goal(PlanState plan) {
        return Existing.goal(plan, subject, id);
    }
}
