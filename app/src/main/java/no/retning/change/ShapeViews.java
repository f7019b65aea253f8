package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Says what changes that make, divide, join and place things do: lists of what is there now and what would be. */
final class ShapeViews {
    private final Messages t;
    private final PlanState plan;
    private final PlanWords words;

    ShapeViews(Messages t, PlanState plan, PlanWords words) {
        this.t = t;
        this.plan = plan;
        this.words = words;
    }

    /** Where an activity is shown, with the place that comes or goes. */
    List<FieldView> places(ChangeRow row, Map<String, @Nullable Object> wanted) {
        boolean goes = row.kind() == ChangeKind.UNPLACE;
        String subGoal = SubGoalCode.canonical(String.valueOf(wanted.get("subGoal")));
        List<FieldView> fields = new ArrayList<>();
        ChangeViews.activity(row, plan)
                .flatMap(it -> it.placements().stream())
                .map(it -> goes && Place.of(plan, it).subGoal().equals(subGoal)
                        ? FieldViews.plain(null, words.place(it), null, null)
                        : FieldView.same(words.place(it)))
                .forEach(fields::add);
        String place = words.place(subGoal, text(wanted.get("grouping")));
        if (!goes && fields.stream().noneMatch(it -> place.equals(it.before()))) {
            fields.add(FieldView.added(place, null));
        }
        return fields;
    }

    List<FieldView> split(Map<String, @Nullable Object> before, Map<String, @Nullable Object> wanted) {
        List<FieldView> fields = new ArrayList<>();
        fields.add(FieldViews.plain(null, text(before.get("name")), null, null));
        for (Map<?, ?> part : parts(wanted)) {
            Object subGoal = part.get("subGoal") == null ? before.get("subGoal") : part.get("subGoal");
            fields.add(FieldView.added(
                    String.valueOf(part.get("name")), subGoal == null ? null : words.subGoal(subGoal.toString())));
        }
        return fields;
    }

    /** A delmål with its parts, and behind each what goes along to it. */
    List<FieldView> splitSubGoal(Map<String, @Nullable Object> before, Map<String, @Nullable Object> wanted) {
        List<FieldView> fields = new ArrayList<>();
        fields.add(FieldViews.plain(null, before.get("code") + " " + before.get("name"), null, null));
        for (Map<?, ?> part : parts(wanted)) {
            String activities = part.get("activities") instanceof List<?> keys
                    ? keys.stream().map(words::activity).collect(Collectors.joining("; "))
                    : "";
            fields.add(FieldView.added(
                    SubGoalCode.canonical(String.valueOf(part.get("code"))) + " " + part.get("name"),
                    activities.isEmpty() ? t.get("change.none.activities") : activities));
        }
        return fields;
    }

    List<FieldView> merged(ChangeRow row, Map<String, @Nullable Object> wanted) {
        List<FieldView> fields = new ArrayList<>();
        String code = row.subject() == Subject.SUBGOAL ? row.key() + " " : "";
        Object newCode = wanted.get("code");
        Object name = row.before().getOrDefault("name", row.name());
        Object newName = wanted.get("name");
        fields.add(FieldViews.plain(
                null,
                code + name,
                (newCode == null ? code : newCode + " ") + (newName == null ? name : newName),
                null));
        if (wanted.get("with") instanceof List<?> others) {
            others.stream()
                    .map(it -> String.valueOf(words.named(List.of(String.valueOf(it)))))
                    .forEach(it -> fields.add(FieldViews.plain(null, it, null, null)));
        }
        return fields;
    }

    List<FieldView> reopened(ChangeRow row, Map<String, @Nullable Object> wanted) {
        Object subGoal = wanted.get("subGoal");
        Object code = wanted.get("code");
        String where = subGoal == null
                ? code == null ? null : code.toString()
                : words.place(subGoal.toString(), text(wanted.get("grouping")));
        return List.of(new FieldView(
                null,
                null,
                String.valueOf(row.before().getOrDefault("name", row.name())),
                t.get("change.none.closed"),
                null,
                where,
                false));
    }

    List<FieldView> made(Subject subject, Map<String, @Nullable Object> wanted) {
        boolean coded = subject == Subject.SUBGOAL || subject == Subject.GOAL;
        String code = coded && wanted.get("code") != null ? wanted.get("code") + " " : "";
        List<FieldView> fields = new ArrayList<>();
        fields.add(new FieldView(null, null, code + wanted.get("name"), t.get("change.none.new"), null, null, false));
        Object subGoal = wanted.get("subGoal");
        add(
                fields,
                "placement",
                subGoal == null ? null : words.place(subGoal.toString(), text(wanted.get("grouping"))));
        add(fields, "phases", words.phases(wanted.get("phases")));
        if (subject == Subject.ACTIVITY) {
            Object certainty = wanted.get("certainty");
            add(fields, "certainty", t.get("change.certainty." + (certainty == null ? "TENTATIVE" : certainty)));
        }
        add(fields, "startsOn", words.day(wanted.get("startsOn"), wanted.get("startsPrecision")));
        add(fields, "endsOn", words.day(wanted.get("endsOn"), wanted.get("endsPrecision")));
        add(fields, "description", text(wanted.get("description")));
        if (Boolean.TRUE.equals(wanted.get("supporting"))) {
            add(fields, "supporting", t.get("change.yes"));
        }
        return fields;
    }

    private void add(List<FieldView> fields, String field, @Nullable String text) {
        if (text != null) {
            boolean prose = field.equals("description");
            fields.add(new FieldView(t.get("change.field." + field), null, text, null, null, null, prose));
        }
    }

    private static List<Map<?, ?>> parts(Map<String, @Nullable Object> wanted) {
        List<Map<?, ?>> parts = new ArrayList<>();
        if (wanted.get("into") instanceof List<?> into) {
            for (Object part : into) {
                if (part instanceof Map<?, ?> it) {
                    parts.add(it);
                }
            }
        }
        return parts;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
