package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;

/** Between the fields of the form of a decision and its conditions. */
final class ConditionForm {
    /** How many conditions the form has fields for to begin with, and at most. */
    static final int FIRST = 2;

    private static final int MOST = 20;
    private static final Pattern PLACE = Pattern.compile("conditions\\[(\\d+)]\\.(\\w+)");

    private ConditionForm() {}

    /** Numbers of the conditions that the form has fields for; one more than are written, and never fewer than two. */
    static List<Integer> numbers(Form form) {
        int last = FIRST;
        for (int number = 1; number <= MOST; number++) {
            if (written(form, number)) {
                last = Math.max(last, Math.min(number + 1, MOST));
            }
        }
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    /** @throws Problem VALIDATION when a date is none, or a number is of no change */
    static List<ConditionDraft> conditions(Form form, List<ChangeRow> rows) {
        List<ConditionDraft> drafts = new ArrayList<>();
        for (int number : written(form)) {
            String prefix = prefix(number);
            drafts.add(new ConditionDraft(
                    form.value(prefix + "text").replace("\r\n", "\n"),
                    form.value(prefix + "owner"),
                    GroundForm.date(form, prefix + "due"),
                    changes(form, prefix + "changes", rows)));
        }
        return drafts;
    }

    private static List<Long> changes(Form form, String name, List<ChangeRow> rows) {
        List<Long> ids = new ArrayList<>();
        for (String part : form.value(name).strip().split("[\\s,;]+", -1)) {
            if (!part.isEmpty()) {
                ids.add(rows.stream()
                        .filter(row -> String.valueOf(row.position()).equals(part))
                        .map(ChangeRow::id)
                        .findFirst()
                        .orElseThrow(() -> Problem.validation(name, "change.condition.error.noSuchChange", part)));
            }
        }
        return ids;
    }

    /** An error of the use case at the field of the form. */
    static FieldError atField(Form form, FieldError error) {
        Matcher place = PLACE.matcher(error.field());
        if (!place.matches()) {
            return new FieldError(prefix(1) + "text", error.message());
        }
        int index = Integer.parseInt(place.group(1));
        return new FieldError(prefix(written(form).get(index)) + place.group(2), error.message());
    }

    private static List<Integer> written(Form form) {
        return numbers(form).stream().filter(number -> written(form, number)).toList();
    }

    private static boolean written(Form form, int number) {
        return List.of("text", "owner", "due", "changes").stream()
                .anyMatch(field -> form.text(prefix(number) + field).isPresent());
    }

    static String prefix(int number) {
        return "condition-" + number + "-";
    }
}
