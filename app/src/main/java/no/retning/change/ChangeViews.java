package no.retning.change;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Makes what a page shows of the changes of a set. */
@Singleton
class ChangeViews {
    private final Messages t;

    ChangeViews(Messages t) {
        this.t = t;
    }

    /** @param plan the plan as it was before the set, or as it is now */
    List<ChangeView> of(List<ChangeRow> rows, PlanState plan) {
        FieldViews fields = new FieldViews(t, plan);
        Map<Integer, Change> changes = new LinkedHashMap<>();
        // The strategy comes by migration; nothing of what a set may do needs or makes it.
        rows.stream()
                .filter(row -> row.subject() != Subject.STRATEGY)
                .forEach(row -> changes.put(row.position(), change(row)));
        Set<Long> turned = DateWarnings.endBeforeStart(rows, plan);
        return rows.stream()
                .map(row -> view(row, plan, fields, changes, turned.contains(row.id())))
                .toList();
    }

    /** What was proposed beside what is adopted instead: only where they differ. */
    List<FieldView> amended(ChangeRow row, Map<String, @Nullable Object> adopted, PlanState plan) {
        FieldViews fields = new FieldViews(t, plan);
        return FieldView.amended(fields.of(row, row.proposed()), fields.of(row, adopted));
    }

    private ChangeView view(
            ChangeRow row, PlanState plan, FieldViews fields, Map<Integer, Change> changes, boolean turned) {
        Change own = changes.get(row.position());
        Map<String, @Nullable Object> adopted = row.adopted();
        return new ChangeView(
                row.id(),
                row.position(),
                kind(row.subject(), row.kind()),
                name(row),
                row.address(),
                where(row, plan),
                fields.of(row, row.proposed()),
                row.outcome() == Outcome.ADOPTED_AMENDED && adopted != null ? fields.of(row, adopted) : null,
                row.outcome(),
                row.copiedFromSet(),
                row.carriedOnIn(),
                turned,
                positions(changes, row.position(), own == null ? Set.of() : own.needs(), true),
                positions(changes, row.position(), own == null ? Set.of() : own.makes(), false),
                row.source(),
                row.gatheredAs());
    }

    static String kind(Subject subject, ChangeKind kind) {
        return subject.word() + "." + kind;
    }

    /** What it is to do; ids do not matter for what it makes and needs. */
    private static Change change(ChangeRow row) {
        return ChangeReader.read(
                row.subject(), row.kind(), row.kind() == ChangeKind.CREATE ? null : 0L, row.proposed());
    }

    private static List<Integer> positions(Map<Integer, Change> changes, int self, Set<String> words, boolean needed) {
        return changes.entrySet().stream()
                .filter(it -> it.getKey() != self)
                .filter(it -> (needed ? it.getValue().makes() : it.getValue().needs())
                        .stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String name(ChangeRow row) {
        Object code = row.proposed().get("code");
        Object name = row.before().getOrDefault("name", row.name());
        if (row.subject() != Subject.SUBGOAL && row.subject() != Subject.GOAL) {
            return String.valueOf(name);
        }
        return (row.kind() == ChangeKind.CREATE ? String.valueOf(code) : String.valueOf(row.key())) + " " + name;
    }

    private @Nullable String where(ChangeRow row, PlanState plan) {
        if (row.subject() == Subject.SUBGOAL) {
            Object code = row.kind() == ChangeKind.CREATE ? row.proposed().get("code") : row.key();
            return code == null ? null : t.get("change.goal", SubGoalCode.goalOf(code.toString()));
        }
        if (row.subject() == Subject.GROUPING && row.kind() != ChangeKind.CREATE) {
            String key = row.key();
            return key == null ? null : key.split("/", 2)[0];
        }
        if (row.kind() == ChangeKind.CREATE) {
            Object place = row.proposed().get("subGoal");
            return place == null ? null : SubGoalCode.canonical(place.toString());
        }
        return activity(row, plan)
                .map(it -> Place.of(plan, it.primary()).subGoal())
                .findFirst()
                .orElse(null);
    }

    /** The activity in the plan; none when it has left it. */
    static Stream<ActivityState> activity(ChangeRow row, PlanState plan) {
        return plan.activities().values().stream().filter(it -> it.key().equals(row.key()));
    }
}
