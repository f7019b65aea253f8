package no.retning.review;

import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what was noted out of a form. */
final class RemarkForms {
    private RemarkForms() {}

    /** What was noted, on an initiative or on the whole portfolio. */
    static RemarkDraft draft(Form form, @Nullable String initiative) {
        return new RemarkDraft(
                initiative,
                form.value("kind"),
                form.value("text"),
                form.value("saidBy"),
                form.value("askedOf"),
                form.value("dueOn"));
    }

    /** A number that a form carries; -1 when it is none. */
    static int number(Form form, String name) {
        return number(form.value(name));
    }

    /** The number of an address or a form; -1 when it is none. */
    static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** The form again for what can be mended there. @throws Problem what cannot */
    static Form again(Form form, Problem problem) {
        return switch (problem.code()) {
            case VALIDATION -> form.with(problem.errors());
            case CONFLICT, STALE -> form.with(new no.retning.web.FieldError("", problem.detail()));
            default -> throw problem;
        };
    }
}
