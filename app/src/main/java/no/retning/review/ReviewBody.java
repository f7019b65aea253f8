package no.retning.review;

import java.util.Map;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what is sent to the API about a review, and holds the bodies that its description shows. */
final class ReviewBody {
    static final String ASSESSMENT = """
            {"initiative": "T-0001", "dimension": "PROGRESS", "level": "SOME_DEVIATION", "reason": "Leverandøren melder om forsinkelse"}""";

    static final String REMARK = """
            {"initiative": "T-0001", "kind": "ACTION_POINT", "text": "Legg fram en ny plan", "saidBy": "KS",
             "askedOf": "Helse Vest RHF", "dueOn": "2026-12-01"}""";

    static final String ACTION_POINT = """
            {"revision": 1, "askedOf": "Helse Vest RHF", "dueOn": "2026-12-01"}""";

    static final String DONE = """
            {"revision": 2, "answer": "Ny plan er lagt fram i NUIT 12/26"}""";

    static final String REOPEN = """
            {"revision": 3}""";

    private ReviewBody() {}

    static RemarkDraft remark(@Nullable Map<String, @Nullable Object> body) {
        return new RemarkDraft(
                text(body, "initiative"),
                text(body, "kind"),
                text(body, "text"),
                text(body, "saidBy"),
                text(body, "askedOf"),
                text(body, "dueOn"));
    }

    /** @throws Problem VALIDATION when it is something else than a text */
    static @Nullable String text(@Nullable Map<String, @Nullable Object> body, String name) {
        Object value = body == null ? null : body.get(name);
        if (value != null && !(value instanceof String)) {
            throw Problem.validation(name, "web.field.invalid");
        }
        return (String) value;
    }

    /** The revision that was read. @throws Problem VALIDATION when it is missing or no number */
    static int revision(@Nullable Map<String, @Nullable Object> body) {
        Object value = body == null ? null : body.get("revision");
        if (!(value instanceof Number number)) {
            throw Problem.validation("revision", "web.field.invalid");
        }
        return number.intValue();
    }

    /** @throws Problem VALIDATION when it is missing */
    static String require(@Nullable Map<String, @Nullable Object> body, String name) {
        String text = text(body, name);
        if (text == null || text.isBlank()) {
            throw Problem.validation(name, "web.field.invalid");
        }
        return text.strip();
    }
}
