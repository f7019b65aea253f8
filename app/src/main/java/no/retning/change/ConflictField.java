package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing to settle: a field in conflict, where delmål and gruppering of a place are one.
 *
 * @param conflicts one, or both of a place
 */
record ConflictField(ChangeRow row, String field, List<Conflict> conflicts) {
    private static final String PLACEMENT = "placement";

    static List<ConflictField> of(List<Conflict> conflicts, List<ChangeRow> rows) {
        Map<String, ConflictField> fields = new LinkedHashMap<>();
        for (Conflict it : conflicts) {
            boolean place = it.field().equals("subGoal") || it.field().equals("grouping");
            String field = place && !it.impossible() ? PLACEMENT : it.field();
            ChangeRow row = rows.stream()
                    .filter(known -> known.id() == it.change())
                    .findFirst()
                    .orElseThrow();
            fields.computeIfAbsent(it.change() + "-" + field, key -> new ConflictField(row, field, new ArrayList<>()))
                    .conflicts()
                    .add(it);
        }
        return List.copyOf(fields.values());
    }

    /** Its name within the set, as the names of form fields end. */
    String id() {
        return row.id() + "-" + field;
    }

    boolean placement() {
        return field.equals(PLACEMENT);
    }

    /** Whether the change has words of its own for the field, so that others can be written instead. */
    boolean takesWords() {
        return KindFields.of(row.subject(), row.kind()).contains(placement() ? "subGoal" : field);
    }

    /** Why the change cannot be made at all; null where it is a matter of words. */
    @Nullable
    Impossible impossible() {
        return conflicts.getFirst().theirs() instanceof Impossible impossible ? impossible : null;
    }

    /** The field's names in {@code changes.fields}, by which the set is found that made the plan say this. */
    String reasonField() {
        return conflicts.getFirst().field().equals("key") ? "lifecycle" : field;
    }

    /** What the plan says now, so that a choice made against something else is known. */
    String mark() {
        StringBuilder mark = new StringBuilder();
        conflicts.forEach(
                it -> mark.append(it.field()).append('=').append(it.told()).append('\n'));
        return mark.toString().strip();
    }

    /** The values wanted once the field is as the plan says; null when nothing is left of the change. */
    @Nullable
    Map<String, @Nullable Object> without(Map<String, @Nullable Object> wanted) {
        if (row.kind() != ChangeKind.RESCHEDULE || impossible() != null) {
            return null;
        }
        Map<String, @Nullable Object> left = new LinkedHashMap<>(wanted);
        left.remove(field);
        left.remove(field.replace("On", "Precision"));
        return left.containsKey("startsOn") || left.containsKey("endsOn") ? left : null;
    }
}
