package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.web.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the changes of a set that conflict, once that is settled. Those that do not are left as they are.
 *
 * @param rebased what is held, against the plan as it is now
 * @param dropped what is left out
 * @param errors what cannot be settled so
 */
record SettledChanges(Map<ChangeRow, NewChange> rebased, List<ChangeRow> dropped, List<FieldError> errors) {

    static SettledChanges of(
            List<ChangeRow> rows,
            List<ConflictField> fields,
            Map<String, Settlement> choices,
            PlanState now,
            Composing composing) {
        SettledChanges settled = new SettledChanges(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (ChangeRow row : rows) {
            List<ConflictField> own =
                    fields.stream().filter(it -> it.row().equals(row)).toList();
            if (!own.isEmpty()) {
                settled.add(row, own, choices, now, composing);
            }
        }
        settled.dropEmptyGroupings(rows);
        return settled;
    }

    private void add(
            ChangeRow row,
            List<ConflictField> fields,
            Map<String, Settlement> choices,
            PlanState now,
            Composing composing) {
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>(row.after());
        for (ConflictField field : fields) {
            wanted = wanted == null ? null : settled(field, Objects.requireNonNull(choices.get(field.id())), wanted);
        }
        if (wanted == null) {
            dropped.add(row);
            return;
        }
        try {
            ProposedChange change = new ProposedChange(row.subject().word(), row.key(), row.kind(), wanted);
            rebased.put(row, composing.one(change, row.position(), now));
        } catch (Impossible impossible) {
            if (impossible.code().equals("nothingChanges")) {
                dropped.add(row);
            } else {
                errors.add(FieldError.of(
                        fields.getFirst().id(),
                        "change.impossible." + impossible.code(),
                        impossible.words().toArray()));
            }
        }
    }

    private static @Nullable Map<String, @Nullable Object> settled(
            ConflictField field, Settlement choice, Map<String, @Nullable Object> wanted) {
        return switch (choice.choice()) {
            case MINE -> wanted;
            case THEIRS -> field.without(wanted);
            case OTHER -> {
                Map<String, @Nullable Object> other = new LinkedHashMap<>(wanted);
                other.putAll(choice.after());
                yield other;
            }
        };
    }

    /** What the change wants in the end; null when it is left out. */
    private @Nullable Map<String, @Nullable Object> left(ChangeRow row) {
        NewChange change = rebased.get(row);
        return dropped.contains(row) ? null : change == null ? row.after() : change.proposed();
    }

    /** A gruppering that was made for what is no longer there goes with it. */
    private void dropEmptyGroupings(List<ChangeRow> rows) {
        Set<String> before = places(rows.stream().map(ChangeRow::after));
        Set<String> left = places(rows.stream().flatMap(row -> Stream.ofNullable(left(row))));
        rows.stream()
                .filter(it -> it.subject() == Subject.GROUPING && it.kind() == ChangeKind.CREATE)
                .filter(it -> !dropped.contains(it))
                .filter(it -> {
                    String name = it.after().get("subGoal") + "/" + it.after().get("name");
                    return before.contains(name) && !left.contains(name);
                })
                .forEach(dropped::add);
    }

    private static Set<String> places(Stream<Map<String, @Nullable Object>> values) {
        return values.filter(it -> it.get("grouping") != null)
                .map(it -> it.get("subGoal") + "/" + it.get("grouping"))
                .collect(Collectors.toSet());
    }
}
