package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Says field by field what a change does, in words and with the names of the plan. */
final class FieldViews {
    private final Messages t;
    private final PlanState plan;
    private final PlanWords words;

    FieldViews(Messages t, PlanState plan) {
        this.t = t;
        this.plan = plan;
        this.words = new PlanWords(t, plan);
    }

    /** @param wanted as proposed or as adopted */
    List<FieldView> of(ChangeRow row, Map<String, @Nullable Object> wanted) {
        Map<String, @Nullable Object> before = row.before();
        return switch (row.kind()) {
            case RENAME -> List.of(prose(null, before.get("name"), wanted.get("name"), null));
            case DESCRIBE ->
                List.of(prose(
                        null, before.get("description"), wanted.get("description"), t.get("change.none.description")));
            case RESCHEDULE -> dates(before, wanted);
            case MOVE -> List.of(new FieldView(null, place(before), place(wanted), null, null, null, false));
            case PLACE_ALSO -> placeAlso(row, wanted);
            case SPLIT -> split(before, wanted);
            case CLOSE ->
                List.of(new FieldView(
                        null, text(before.get("name")), null, null, t.get("change.none.closed"), null, false));
            case CREATE -> made(row.subject(), wanted);
        };
    }

    private static FieldView prose(
            @Nullable String label, @Nullable Object before, @Nullable Object after, @Nullable String missing) {
        return new FieldView(label, text(before), text(after), missing, missing, null, true);
    }

    private List<FieldView> dates(Map<String, @Nullable Object> before, Map<String, @Nullable Object> wanted) {
        List<FieldView> fields = new ArrayList<>();
        for (String field : List.of("starts", "ends")) {
            String on = field + "On";
            if (wanted.containsKey(on)) {
                String none = t.get("change.none.date");
                fields.add(new FieldView(
                        t.get("change.field." + on),
                        words.day(before.get(on), null),
                        words.day(wanted.get(on), wanted.get(field + "Precision")),
                        none,
                        none,
                        words.shift(before.get(on), wanted.get(on)),
                        false));
            }
        }
        return fields;
    }

    private List<FieldView> placeAlso(ChangeRow row, Map<String, @Nullable Object> wanted) {
        List<FieldView> fields = new ArrayList<>();
        ChangeViews.activity(row, plan)
                .flatMap(it -> it.placements().stream())
                .map(it -> FieldView.same(words.place(it)))
                .forEach(fields::add);
        String place = place(wanted);
        if (place != null && fields.stream().noneMatch(it -> place.equals(it.before()))) {
            fields.add(FieldView.added(place, null));
        }
        return fields;
    }

    private List<FieldView> split(Map<String, @Nullable Object> before, Map<String, @Nullable Object> wanted) {
        List<FieldView> fields = new ArrayList<>();
        fields.add(new FieldView(null, text(before.get("name")), null, null, null, null, false));
        if (wanted.get("into") instanceof List<?> parts) {
            for (Object part : parts) {
                if (part instanceof Map<?, ?> it) {
                    Object subGoal = it.get("subGoal") == null ? before.get("subGoal") : it.get("subGoal");
                    fields.add(FieldView.added(
                            String.valueOf(it.get("name")),
                            subGoal == null ? null : words.subGoal(subGoal.toString())));
                }
            }
        }
        return fields;
    }

    private List<FieldView> made(Subject subject, Map<String, @Nullable Object> wanted) {
        String code = subject == Subject.SUBGOAL ? wanted.get("code") + " " : "";
        List<FieldView> fields = new ArrayList<>();
        fields.add(new FieldView(null, null, code + wanted.get("name"), t.get("change.none.new"), null, null, false));
        add(fields, "placement", subject == Subject.SUBGOAL ? null : place(wanted));
        if (wanted.get("phases") instanceof List<?> phases && !phases.isEmpty()) {
            add(
                    fields,
                    "phases",
                    String.join(
                            ", ",
                            phases.stream()
                                    .map(it -> t.get("change.phase." + it))
                                    .toList()));
        }
        if (subject == Subject.ACTIVITY) {
            Object certainty = wanted.get("certainty");
            add(fields, "certainty", t.get("change.certainty." + (certainty == null ? "TENTATIVE" : certainty)));
        }
        add(fields, "startsOn", words.day(wanted.get("startsOn"), wanted.get("startsPrecision")));
        add(fields, "endsOn", words.day(wanted.get("endsOn"), wanted.get("endsPrecision")));
        add(fields, "description", text(wanted.get("description")));
        return fields;
    }

    private void add(List<FieldView> fields, String field, @Nullable String text) {
        if (text != null) {
            boolean prose = field.equals("description");
            fields.add(new FieldView(t.get("change.field." + field), null, text, null, null, null, prose));
        }
    }

    private @Nullable String place(Map<String, @Nullable Object> values) {
        Object subGoal = values.get("subGoal");
        return subGoal == null ? null : words.place(subGoal.toString(), text(values.get("grouping")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
