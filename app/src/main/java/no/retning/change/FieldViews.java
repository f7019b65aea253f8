package no.retning.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Says field by field what a change does, in words and with the names of the plan. */
final class FieldViews {
    /** Kinds that say the same of an initiative as of an activity. */
    private static final Set<ChangeKind> SHARED =
            EnumSet.of(ChangeKind.RENAME, ChangeKind.RESCHEDULE, ChangeKind.ASSIGN_OWNER);

    private final Messages t;
    private final PlanWords words;
    private final ShapeViews shapes;
    private final InitiativeViews initiatives;

    FieldViews(Messages t, PlanState plan) {
        this.t = t;
        this.words = new PlanWords(t, plan);
        this.shapes = new ShapeViews(t, plan, words);
        this.initiatives = new InitiativeViews(t, words);
    }

    /** @param wanted as proposed or as adopted */
    List<FieldView> of(ChangeRow row, Map<String, @Nullable Object> wanted) {
        Map<String, @Nullable Object> before = row.before();
        boolean activity = row.subject() == Subject.ACTIVITY;
        if (row.subject() == Subject.INITIATIVE && !SHARED.contains(row.kind())) {
            return initiatives.of(row, wanted);
        }
        return switch (row.kind()) {
            case RENAME -> List.of(prose(null, before.get("name"), wanted.get("name"), null));
            case DESCRIBE ->
                List.of(prose(
                        null, before.get("description"), wanted.get("description"), t.get("change.none.description")));
            case RESCHEDULE -> dates(before, wanted);
            case RECODE -> List.of(plain(null, text(before.get("code")), text(wanted.get("code")), null));
            case MOVE -> activity ? List.of(plain(null, place(before), place(wanted), null)) : codes(before, wanted);
            case PLACE_ALSO, UNPLACE -> shapes.places(row, wanted);
            case REGROUP -> List.of(regrouped(before, wanted));
            case CHANGE_PHASE ->
                List.of(plain(
                        null,
                        words.phases(before.get("phases")),
                        words.phases(wanted.get("phases")),
                        t.get("change.none.phase")));
            case CHANGE_CERTAINTY ->
                List.of(plain(null, certainty(before.get("certainty")), certainty(wanted.get("certainty")), null));
            case ASSIGN_OWNER ->
                List.of(plain(
                        null,
                        words.owners(before.get("owners")),
                        words.owners(wanted.get("owners")),
                        t.get("change.none.owner")));
            case SET_MILESTONE -> List.of(milestone(before, wanted));
            case PAUSE -> List.of(plain(null, t.get("change.life.running"), t.get("change.life.paused"), null));
            case RESUME -> List.of(plain(null, t.get("change.life.paused"), t.get("change.life.running"), null));
            case SPLIT -> activity ? shapes.split(before, wanted) : shapes.splitSubGoal(before, wanted);
            case MERGE -> shapes.merged(row, wanted);
            case CONTINUE_AS ->
                List.of(new FieldView(
                        null,
                        null,
                        words.activity(String.valueOf(wanted.get("activity"))),
                        t.get("change.none.value"),
                        null,
                        text(wanted.get("activity")),
                        false));
            case CLOSE ->
                List.of(new FieldView(
                        null, text(before.get("name")), null, null, t.get("change.none.closed"), null, false));
            case REOPEN -> shapes.reopened(row, wanted);
            case CREATE -> shapes.made(row.subject(), wanted);
            case LINK -> initiatives.of(row, wanted);
        };
    }

    /** @param none what to say where one of them says nothing */
    static FieldView plain(
            @Nullable String label, @Nullable String before, @Nullable String after, @Nullable String none) {
        return new FieldView(label, before, after, none, none, null, false);
    }

    private List<FieldView> codes(Map<String, @Nullable Object> before, Map<String, @Nullable Object> wanted) {
        Object code = wanted.get("code");
        return List.of(
                plain(
                        t.get("change.field.goal"),
                        text(before.get("goal")),
                        code == null ? null : SubGoalCode.goalOf(code.toString()),
                        null),
                plain(t.get("change.field.code"), text(before.get("code")), text(code), null));
    }

    private FieldView regrouped(Map<String, @Nullable Object> before, Map<String, @Nullable Object> wanted) {
        Object subGoal = wanted.get("subGoal");
        return plain(
                subGoal == null ? null : words.subGoal(subGoal.toString()),
                text(before.get("grouping")),
                text(wanted.get("grouping")),
                t.get("change.none.grouping"));
    }

    private FieldView milestone(Map<String, @Nullable Object> before, Map<String, @Nullable Object> wanted) {
        String none = t.get("change.none.date");
        return new FieldView(
                t.get("change.milestone." + wanted.get("milestone")),
                words.day(before.get("on"), before.get("precision")),
                words.day(wanted.get("on"), wanted.get("precision")),
                none,
                none,
                words.shift(before.get("on"), wanted.get("on")),
                false);
    }

    private @Nullable String certainty(@Nullable Object value) {
        return value == null ? null : t.get("change.certainty." + value);
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

    private @Nullable String place(Map<String, @Nullable Object> values) {
        Object subGoal = values.get("subGoal");
        return subGoal == null ? null : words.place(subGoal.toString(), text(values.get("grouping")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
