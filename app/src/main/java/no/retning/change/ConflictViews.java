package no.retning.change;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.web.Messages;
import no.retning.web.Text;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/** Says where a set and the plan have moved apart, each side in one text. */
@Singleton
class ConflictViews {
    private final DepartureRepository departures;
    private final Messages t;

    ConflictViews(DepartureRepository departures, Messages t) {
        this.departures = departures;
        this.t = t;
    }

    List<ConflictView> of(List<Conflict> conflicts, List<ChangeRow> rows, PlanState plan) {
        return ConflictField.of(conflicts, rows).stream()
                .map(it -> of(it, plan))
                .toList();
    }

    ConflictView of(ConflictField field, PlanState plan) {
        return field.placement() ? place(field, plan) : one(field, plan);
    }

    private ConflictView one(ConflictField field, PlanState plan) {
        ChangeRow row = field.row();
        Conflict conflict = field.conflicts().getFirst();
        PlanWords words = new PlanWords(t, plan);
        Text why = conflict.message();
        // What has left the plan has no field to compare: all that the change was about is shown.
        boolean gone = why != null && conflict.field().equals("key") && row.kind() != ChangeKind.CREATE;
        boolean whole = gone || (conflict.mine() == null && !field.takesWords());
        String base = gone ? said(row, plan, FieldView::before) : text(field.field(), conflict.base(), words);
        String mine = whole ? said(row, plan, this::wanted) : text(field.field(), conflict.mine(), words);
        return new ConflictView(
                ChangeViews.kind(row.subject(), row.kind()),
                row.name(),
                label(field.field()),
                base,
                why == null ? WordDiff.of(base, text(field.field(), conflict.theirs(), words)) : List.of(),
                whole || why != null ? added(mine) : WordDiff.of(base, mine),
                why == null ? null : t.get(why),
                gone ? departures.find(row.id()) : null);
    }

    private static List<Piece> added(@Nullable String text) {
        return WordDiff.of("", text);
    }

    private String label(String field) {
        return t.has("change.field." + field) ? t.get("change.field." + field) : t.get("change.field.other");
    }

    private @Nullable String wanted(FieldView view) {
        String after = view.after() == null ? view.noAfter() : view.after();
        return after == null || view.note() == null ? after : after + " (" + view.note() + ")";
    }

    /** All fields of the change in one text; null where there is nothing to tell. */
    private @Nullable String said(ChangeRow row, PlanState plan, Function<FieldView, @Nullable String> side) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (FieldView view : new FieldViews(t, plan).of(row, row.after())) {
            String said = side.apply(view);
            if (said != null) {
                String label = view.label();
                parts.merge(label == null ? "" : label, said, (one, other) -> one + "; " + other);
            }
        }
        return parts.isEmpty()
                ? null
                : parts.entrySet().stream()
                        .map(it -> it.getKey().isEmpty() ? it.getValue() : it.getKey() + ": " + it.getValue())
                        .collect(Collectors.joining("; "));
    }

    private ConflictView place(ConflictField field, PlanState plan) {
        PlanWords words = new PlanWords(t, plan);
        ChangeRow row = field.row();
        Map<String, @Nullable Object> theirs = new LinkedHashMap<>(row.before());
        field.conflicts().forEach(it -> theirs.put(it.field(), it.theirs()));
        String base = place(row.before(), words);
        String mine = place(row.after(), words);
        return new ConflictView(
                ChangeViews.kind(row.subject(), row.kind()),
                row.name(),
                t.get("change.field.placement"),
                base,
                WordDiff.of(base, place(theirs, words)),
                mine == null && !field.takesWords() ? added(said(row, plan, this::wanted)) : WordDiff.of(base, mine),
                null,
                null);
    }

    private static @Nullable String place(Map<String, @Nullable Object> values, PlanWords words) {
        Object subGoal = values.get("subGoal");
        Object grouping = values.get("grouping");
        return subGoal == null ? null : words.place(subGoal.toString(), Objects.toString(grouping, null));
    }

    private @Nullable String text(String field, @Nullable Object value, PlanWords words) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case "startsOn", "endsOn" -> words.day(value, null);
            case "subGoal" -> words.subGoal(value.toString());
            case "phases" -> words.phases(value);
            case "certainty" -> t.get("change.certainty." + value);
            case "owners" -> words.owners(value);
            case "with" -> words.named(value);
            case "activity" -> words.activity(value);
            case "lifecycle" -> words.lifecycle(value);
            case "goal" -> words.goal(value);
            case "supports" -> words.goals(value);
            case "activities" -> words.named(value);
            case "dependsOn" -> words.dependencies(value);
            case "on" -> words.day(value, null);
            case "paused" -> t.get(Boolean.TRUE.equals(value) ? "change.life.paused" : "change.life.running");
            default -> value.toString();
        };
    }
}
