package no.retning.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a report sends.
 *
 * @param seen the newest row of the draft when the page was read; 0 for none
 * @param fields of the report, by name
 * @param form all that was sent, its buttons too
 */
record Typed(long seen, Map<String, String> fields, Form form) {
    /** What a form sends beside the fields of the report. */
    private static final Set<String> BUTTONS = Set.of("seen", "videre", "alle");

    /** Of a tick box the last of its values counts, since an empty one stands before it. */
    static Typed of(@Nullable Map<String, Object> body) {
        Form form = Form.submitted(body);
        var fields = new LinkedHashMap<String, String>();
        form.values().forEach((field, values) -> {
            if (!BUTTONS.contains(field) && !values.isEmpty()) {
                fields.put(field, values.getLast().replace("\r\n", "\n"));
            }
        });
        String seen = form.value("seen");
        return new Typed(seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0, fields, form);
    }
}
