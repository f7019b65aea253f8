package no.retning.change;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.council.CaseRow;
import no.retning.council.DecisionDraft;
import no.retning.time.Oslo;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Between the form of a decision on a set and what the use case takes; and errors back to their fields. */
@Singleton
class DecideForm {
    /** The field of the decision; it is in the form only when the case had none as the form was opened. */
    static final String TEXT = "adoptedText";

    private static final Pattern EXCEPTION = Pattern.compile("exceptions\\[(\\d+)]\\.(?:after\\.)?(\\w+)");

    private final EntryValues values;
    private final DraftWriting writing;

    DecideForm(EntryValues values, DraftWriting writing) {
        this.values = values;
        this.writing = writing;
    }

    /** Begins with all as proposed, and with the proposed values where other words may be written. */
    Form begun(ChangeSetRow set, @Nullable CaseRow laidBefore, List<ChangeRow> rows, PlanState plan) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("revision", List.of(String.valueOf(set.revision())));
        form.put("outcome", List.of(Outcome.ADOPTED.name()));
        form.put("effect", List.of(Effect.NEXT_VERSION.name()));
        if (laidBefore == null || !laidBefore.decided()) {
            String proposed = laidBefore == null ? null : laidBefore.proposedText();
            form.put(TEXT, List.of(proposed == null ? "" : proposed));
            form.put("decisionOutcome", List.of("AS_PROPOSED"));
        }
        for (ChangeRow row : rows) {
            form.put("outcome-" + row.id(), List.of(""));
            writing.entry(row, row.proposed(), plan)
                    .values()
                    .forEach((name, texts) -> form.put(prefix(row) + name, texts));
        }
        return new Form(form, List.of());
    }

    static String prefix(ChangeRow row) {
        return "after-" + row.id() + "-";
    }

    /** @throws Problem VALIDATION when a word is none of those the form offers */
    DecisionOnSet decision(Form form, List<ChangeRow> rows, PlanState plan) {
        List<DecisionOnSet.Departure> exceptions = new ArrayList<>();
        for (ChangeRow row : rows) {
            String outcome = form.value("outcome-" + row.id());
            if (!outcome.isEmpty()) {
                Outcome word = word("outcome-" + row.id(), outcome, Outcome.class);
                exceptions.add(new DecisionOnSet.Departure(
                        row.id(), word, word == Outcome.ADOPTED_AMENDED ? after(form, row, plan) : null));
            }
        }
        return new DecisionOnSet(
                word("outcome", form.value("outcome"), Outcome.class),
                effect(form),
                effectAt(form),
                exceptions,
                form.values().containsKey(TEXT)
                        ? new DecisionDraft(form.value(TEXT).replace("\r\n", "\n"), form.value("decisionOutcome"))
                        : null,
                GroundForm.adoptedBy(form),
                ConditionForm.conditions(form, rows));
    }

    private Map<String, @Nullable Object> after(Form form, ChangeRow row, PlanState plan) {
        ChangeEntry entry = new ChangeEntry(
                ChangeViews.kind(row.subject(), row.kind()),
                row.key() == null ? "" : row.key(),
                ChangeEntry.under(form, prefix(row)));
        Map<String, @Nullable Object> after = values.after(entry, DraftWriting.now(entry, plan));
        // What was proposed and then emptied is taken away, not left as it was proposed.
        row.proposed().keySet().stream()
                .filter(field -> !after.containsKey(field))
                .filter(KindForm.fields(row.subject(), row.kind())::contains)
                .forEach(field -> after.put(field, entry.text(field)));
        return after;
    }

    private static Effect effect(Form form) {
        return word("effect", form.value("effect"), Effect.class);
    }

    private static @Nullable Instant effectAt(Form form) {
        if (effect(form) != Effect.AT_TIME) {
            return null;
        }
        LocalDate day = GroundForm.date(form, "effectOn");
        if (day == null) {
            throw Problem.validation("effectOn", "change.future.error.noTime");
        }
        return Oslo.start(day);
    }

    private static <E extends Enum<E>> E word(String field, String text, Class<E> words) {
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        throw Problem.validation(field, "change.error.choose");
    }

    /** The errors of the use cases at the fields of the form. */
    List<FieldError> atFields(List<FieldError> errors, Form form, DecisionOnSet decision, List<ChangeRow> rows) {
        List<DecisionOnSet.Departure> exceptions = decision.exceptions() == null ? List.of() : decision.exceptions();
        return errors.stream()
                .map(error -> {
                    Matcher place = EXCEPTION.matcher(error.field());
                    if (place.matches()) {
                        long change =
                                exceptions.get(Integer.parseInt(place.group(1))).change();
                        return new FieldError(at(change, place.group(2), rows), error.message());
                    }
                    if (error.field().startsWith("conditions")) {
                        return ConditionForm.atField(form, error);
                    }
                    if (error.field().startsWith("adoptedBy.")) {
                        return GroundForm.atField(error);
                    }
                    if (error.field().equals("effect")) {
                        return new FieldError("effectOn", error.message());
                    }
                    boolean ofCase = error.field().equals("outcome")
                            && error.message().key().startsWith("council.");
                    return ofCase ? new FieldError("decisionOutcome", error.message()) : error;
                })
                .toList();
    }

    private static String at(long change, String field, List<ChangeRow> rows) {
        return rows.stream()
                .filter(row -> row.id() == change)
                .filter(row -> KindForm.fields(row.subject(), row.kind()).contains(field))
                .map(row -> prefix(row) + field)
                .findFirst()
                .orElse("outcome-" + change);
    }
}
