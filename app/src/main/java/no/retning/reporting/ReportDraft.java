package no.retning.reporting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands in its form.
 *
 * @param fields what is typed, begun with what the last report carries on
 * @param seen the newest row of it; the form sends it back, so that what others write meanwhile is found
 * @param last what was reported last before this round
 * @param aside two texts of one field, which must be settled
 * @param checking what the fields say, and what is wrong or missing
 * @param savedAt when it was saved last
 */
public record ReportDraft(
        Map<String, String> fields,
        long seen,
        @Nullable ReportRow last,
        List<SetAside> aside,
        ReportChecking checking,
        java.time.@Nullable Instant savedAt) {
    /** What was reported last, or nothing said. */
    public ReportContent before() {
        return last == null ? ReportContent.EMPTY : last.content();
    }

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }
}
