package no.retning.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.web.Form;
import no.retning.web.Problem;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/** Which revision a writer has read: in a hidden field of a form, in If-Match of a request. */
final class Revision {
    private Revision() {}

    /** The revision a form was made from; a form without one has read nothing. */
    static int typed(Form form) {
        return form.text("revision")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    /** What was typed, on top of what has been written since, so that saving again is a choice. */
    static Form renewed(Form form, @Nullable Integer revision) {
        Map<String, List<String>> values = new LinkedHashMap<>(form.values());
        values.put("revision", revision == null ? List.of() : List.of(revision.toString()));
        return new Form(values, List.of());
    }

    /** As a header tells it. */
    static String tag(int revision) {
        return "\"" + revision + "\"";
    }

    /**
     * The revision of an If-Match; null when there is none or it takes any.
     *
     * @throws Problem STALE when it is no revision of ours
     */
    static @Nullable Integer matched(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        String digits = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!digits.matches("\\d{1,9}")) {
            throw Problem.stale();
        }
        return Integer.valueOf(digits);
    }

    /**
     * The revision of an If-Match that must be there.
     *
     * @param newest what an If-Match of {@code *} takes
     * @throws Problem STALE when there is none, or it is no revision of ours
     */
    static int required(@Nullable String ifMatch, int newest) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(Problem.Code.STALE, Text.of("council.error.revision"));
        }
        Integer revision = matched(ifMatch);
        return revision == null ? newest : revision;
    }
}
