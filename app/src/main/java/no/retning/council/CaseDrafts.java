package no.retning.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.web.FieldError;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/** Between the form of a case and what the use case reads. */
final class CaseDrafts {
    private static final Pattern CONCERN = Pattern.compile("concerns\\[(\\d+)]\\.key");

    private CaseDrafts() {}

    static CaseDraft of(String council, Form form) {
        return new CaseDraft(
                council,
                form.value("year"),
                form.value("number"),
                form.value("meeting"),
                form.value("title"),
                form.value("type"),
                form.value("proposedText"),
                concerns(form));
    }

    static Form form(CaseRow row, List<ConcernRow> about) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("year", row.year());
        values.put("number", row.number());
        values.put("meeting", row.meeting());
        values.put("title", row.title());
        values.put("type", row.type());
        values.put("proposedText", row.proposedText());
        values.put("revision", row.revision());
        values.put("goal", keys(about, "goal"));
        values.put("subgoal", keys(about, "subgoal"));
        values.put(
                "activity",
                about.stream()
                        .filter(it -> it.subject().equals("activity"))
                        .map(it -> it.key() + " " + it.name())
                        .toList());
        return Form.of(values);
    }

    /** The filled-in fields of a name that comes several times. */
    static List<String> typed(Form form, String name) {
        return form.values(name).stream().filter(value -> !value.isBlank()).toList();
    }

    /** Errors of the n-th concern belong to the field that named it. */
    static List<FieldError> errors(Form form, List<FieldError> errors) {
        int coded = typed(form, "goal").size() + typed(form, "subgoal").size();
        return errors.stream()
                .map(error -> {
                    Matcher matcher = CONCERN.matcher(error.field());
                    return matcher.matches()
                            ? new FieldError(
                                    "activity-" + (Integer.parseInt(matcher.group(1)) - coded + 1), error.message())
                            : error;
                })
                .toList();
    }

    static List<Clash> clashes(Form form, CaseRow now) {
        return Clash.of(
                form,
                List.of(
                        Clash.Field.text("title", now.title()),
                        Clash.Field.text(
                                "meeting",
                                now.meeting() == null ? "" : now.meeting().toString()),
                        new Clash.Field("type", now.type().name(), new Value.Known("council.type." + now.type())),
                        Clash.Field.text("proposedText", now.proposedText() == null ? "" : now.proposedText())));
    }

    private static List<Concern> concerns(Form form) {
        List<Concern> concerns = new ArrayList<>();
        typed(form, "goal").forEach(key -> concerns.add(new Concern("goal", key)));
        typed(form, "subgoal").forEach(key -> concerns.add(new Concern("subgoal", key)));
        typed(form, "activity").forEach(text -> concerns.add(new Concern("activity", firstWord(text.strip()))));
        return concerns;
    }

    /** A suggestion reads "key name". */
    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static List<String> keys(List<ConcernRow> about, String subject) {
        return about.stream()
                .filter(it -> it.subject().equals(subject))
                .map(ConcernRow::key)
                .toList();
    }
}
