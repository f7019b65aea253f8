package no.retning.change;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.web.FieldError;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/** Between the form of a change set and the draft that the use case takes; and errors back to their fields. */
@Singleton
class DraftWriting {
    private static final Pattern PLACE = Pattern.compile("changes\\[(\\d+)]\\.(?:after\\.)?(\\w+)");

    private final EntryValues values;

    DraftWriting(EntryValues values) {
        this.values = values;
    }

    ChangeSetDraft draft(Form form, List<ChangeEntry> entries, PlanState plan) {
        String named = form.value("class");
        ChangeClass changeClass =
                Set.of("STRUCTURAL", "OWNER_UPDATE", "EDITORIAL").contains(named) ? ChangeClass.valueOf(named) : null;
        List<ProposedChange> changes = entries.stream()
                .map(it -> new ProposedChange(
                        it.subject().word(),
                        it.key().isEmpty() ? null : it.key(),
                        it.changeKind(),
                        values.after(it, now(it, plan))))
                .toList();
        return new ChangeSetDraft(
                form.value("title"),
                form.value("reason").replace("\r\n", "\n"),
                changeClass,
                GroundForm.ground(form),
                changes);
    }

    /** The form of a set that is written already, against the plan as it is now. */
    DraftForm form(ChangeSetRow set, List<ChangeRow> rows, PlanState plan) {
        Map<String, List<String>> head = new LinkedHashMap<>();
        head.put("title", List.of(set.title()));
        head.put("reason", List.of(set.reason() == null ? "" : set.reason()));
        head.put("class", List.of(set.changeClass().name()));
        GroundForm.begun(set, head);
        head.put("revision", List.of(String.valueOf(set.revision())));
        List<ChangeEntry> entries =
                rows.stream().map(row -> entry(row, row.proposed(), plan)).toList();
        return new DraftForm(head, entries);
    }

    /** The fields of a change that is written already; what it leaves alone is what the plan says. */
    ChangeEntry entry(ChangeRow row, Map<String, @Nullable Object> after, PlanState plan) {
        ChangeEntry entry = values.entry(row.subject(), row.kind(), row.key(), after);
        return leavesOut(entry) ? withTheRest(entry, plan) : entry;
    }

    /** A change to begin with: its fields say what the plan says now. */
    ChangeEntry begun(String kind, String key, PlanState plan) {
        ChangeEntry blank = new ChangeEntry(kind, key, Map.of());
        return item(blank, plan)
                .map(item -> values.entry(
                        blank.subject(), blank.changeKind(), key, EntryBeginning.now(plan, blank.changeKind(), item)))
                .orElse(blank);
    }

    private static Optional<PlanItem> item(ChangeEntry entry, PlanState plan) {
        return entry.key().isEmpty()
                ? Optional.empty()
                : Finding.find(plan, entry.subject(), entry.changeKind(), entry.key());
    }

    private static ChangeEntry withTheRest(ChangeEntry entry, PlanState plan) {
        Map<String, List<String>> filled = new LinkedHashMap<>(entry.values());
        now(entry, plan).forEach((field, value) -> filled.putIfAbsent(field, FieldText.texts(field, value)));
        return new ChangeEntry(entry.kind(), entry.key(), filled);
    }

    /** Whether fields that say the same as the plan are left out of what is stored. */
    private static boolean leavesOut(ChangeEntry entry) {
        return entry.changeKind() == ChangeKind.RESCHEDULE || entry.subject() == Subject.INITIATIVE;
    }

    /** What the plan says, for a change that leaves out what stays. */
    static Map<String, @Nullable Object> now(ChangeEntry entry, PlanState plan) {
        if (!leavesOut(entry)) {
            return Map.of();
        }
        return item(entry, plan)
                .map(item -> EntryBeginning.now(plan, entry.changeKind(), item))
                .orElse(Map.of());
    }

    /** The errors of the use case at the fields of the form. */
    static List<FieldError> atFields(List<FieldError> errors, List<ChangeEntry> entries) {
        List<FieldError> placed = new ArrayList<>();
        for (FieldError error : errors) {
            Matcher place = PLACE.matcher(error.field());
            if (error.field().startsWith("ground.")) {
                placed.add(GroundForm.atField(error));
                continue;
            }
            if (!place.matches()) {
                placed.add(error.field().equals("changes") ? new FieldError("addKind", error.message()) : error);
                continue;
            }
            int index = Integer.parseInt(place.group(1));
            String field = index < entries.size() ? at(entries.get(index), index + 1, place.group(2)) : "";
            placed.add(new FieldError(field, error.message()));
        }
        return placed;
    }

    private static String at(ChangeEntry entry, int number, String field) {
        String prefix = ChangeEntry.prefix(number);
        if (entry.changeKind() == ChangeKind.SPLIT) {
            return prefix + SplitParts.field(entry, field);
        }
        if (entry.changeKind() == ChangeKind.CREATE && field.equals("key")) {
            return prefix + "newKey";
        }
        return KindForm.fields(entry.subject(), entry.changeKind()).contains(field) ? prefix + field : "c" + number;
    }
}
