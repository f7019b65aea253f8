package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Says field by field what a change does to an initiative, where no other thing has such a change. */
final class InitiativeViews {
    /** Fields that say what is written in the plan, and so are Norwegian in every language. */
    private static final Set<String> WRITTEN = Set.of("description", "theme", "owners", "activities", "dependsOn");

    private final Messages t;
    private final PlanWords words;

    InitiativeViews(Messages t, PlanWords words) {
        this.t = t;
        this.words = words;
    }

    /** Fields in the order of the form, those that the change names. */
    List<FieldView> of(ChangeRow row, Map<String, @Nullable Object> wanted) {
        return switch (row.kind()) {
            case CREATE -> made(wanted);
            case CLOSE -> ended(row.before(), wanted);
            case DESCRIBE, CHANGE_PHASE, LINK, PAUSE, RESUME, REOPEN ->
                compared(row.before(), life(row.kind(), wanted));
            case RENAME,
                    RESCHEDULE,
                    ASSIGN_OWNER,
                    RECODE,
                    MOVE,
                    PLACE_ALSO,
                    UNPLACE,
                    REGROUP,
                    CHANGE_CERTAINTY,
                    SET_MILESTONE,
                    SPLIT,
                    MERGE,
                    CONTINUE_AS -> throw new IllegalArgumentException("told as of other things: " + row.kind());
        };
    }

    /** What follows from the kind where it is not said. */
    private static Map<String, @Nullable Object> life(ChangeKind kind, Map<String, @Nullable Object> wanted) {
        return switch (kind) {
            case PAUSE -> Map.of("lifecycle", InitiativeFacts.PAUSED);
            case RESUME -> wanted.isEmpty() ? Map.of("lifecycle", InitiativeFacts.RUNNING) : wanted;
            case REOPEN -> wanted.isEmpty() ? Map.of("lifecycle", InitiativeFacts.PLANNED) : wanted;
            default -> wanted;
        };
    }

    private List<FieldView> compared(Map<String, @Nullable Object> before, Map<String, @Nullable Object> wanted) {
        List<FieldView> fields = new ArrayList<>();
        compare(fields, before, wanted, "description", InitiativeViews::text, t.get("change.none.description"));
        compare(fields, before, wanted, "theme", InitiativeViews::text, t.get("change.none.value"));
        compare(fields, before, wanted, "phases", words::phases, t.get("change.none.phase"));
        compare(fields, before, wanted, "lifecycle", words::lifecycle, t.get("change.none.value"));
        compare(fields, before, wanted, "goal", words::goal, t.get("change.none.value"));
        compare(fields, before, wanted, "supports", words::goals, t.get("change.none.goals"));
        compare(fields, before, wanted, "activities", words::named, t.get("change.none.activities"));
        compare(fields, before, wanted, "dependsOn", words::dependencies, t.get("change.none.dependencies"));
        return fields;
    }

    private void compare(
            List<FieldView> fields,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> wanted,
            String field,
            Function<@Nullable Object, @Nullable String> word,
            String none) {
        if (wanted.containsKey(field)) {
            fields.add(new FieldView(
                    t.get("change.field." + field),
                    word.apply(before.get(field)),
                    word.apply(wanted.get(field)),
                    none,
                    none,
                    null,
                    WRITTEN.contains(field)));
        }
    }

    private List<FieldView> ended(Map<String, @Nullable Object> before, Map<String, @Nullable Object> wanted) {
        Object as = wanted.get("lifecycle");
        return List.of(
                FieldViews.plain(
                        t.get("change.field.lifecycle"),
                        words.lifecycle(before.get("lifecycle")),
                        words.lifecycle(as == null ? InitiativeFacts.ENDINGS.getFirst() : as),
                        null),
                new FieldView(t.get("change.field.reason"), null, text(wanted.get("reason")), null, null, null, true));
    }

    private List<FieldView> made(Map<String, @Nullable Object> wanted) {
        List<FieldView> fields = new ArrayList<>();
        fields.add(new FieldView(null, null, text(wanted.get("name")), t.get("change.none.new"), null, null, false));
        Object as = wanted.get("lifecycle");
        add(fields, "lifecycle", words.lifecycle(as == null ? InitiativeFacts.PLANNED : as));
        add(fields, "goal", words.goal(wanted.get("goal")));
        add(fields, "supports", words.goals(wanted.get("supports")));
        add(fields, "owners", words.owners(wanted.get("owners")));
        add(fields, "phases", words.phases(wanted.get("phases")));
        add(fields, "startsOn", words.day(wanted.get("startsOn"), wanted.get("startsPrecision")));
        add(fields, "endsOn", words.day(wanted.get("endsOn"), wanted.get("endsPrecision")));
        add(fields, "theme", text(wanted.get("theme")));
        add(fields, "description", text(wanted.get("description")));
        add(fields, "activities", words.named(wanted.get("activities")));
        add(fields, "dependsOn", words.dependencies(wanted.get("dependsOn")));
        return fields;
    }

    private void add(List<FieldView> fields, String field, @Nullable String text) {
        if (text != null) {
            String label = t.get("change.field." + field);
            fields.add(new FieldView(label, null, text, null, null, null, WRITTEN.contains(field)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
