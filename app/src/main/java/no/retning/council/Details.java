package no.retning.council;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the audit log keeps of a meeting, a case and a decision. */
final class Details {
    private Details() {}

    static Map<String, Object> of(MeetingRow row) {
        Map<String, Object> detail = new LinkedHashMap<>();
        put(detail, "date", row.heldOn().toString());
        put(detail, "place", row.place());
        put(detail, "status", row.status().name());
        return detail;
    }

    static Map<String, Object> of(CaseRow row) {
        Map<String, Object> detail = new LinkedHashMap<>();
        put(detail, "meeting", row.meeting() == null ? null : row.meeting().toString());
        put(detail, "title", row.title());
        put(detail, "type", row.type().name());
        put(detail, "proposedText", row.proposedText());
        return detail;
    }

    static Map<String, Object> decisionOf(CaseRow row) {
        Map<String, Object> detail = new LinkedHashMap<>();
        put(detail, "outcome", row.outcome() == null ? null : row.outcome().name());
        put(detail, "adoptedText", row.adoptedText());
        return detail;
    }

    static Map<String, Object> change(Map<String, Object> before, Map<String, Object> after) {
        return Map.of("before", before, "after", after);
    }

    private static void put(Map<String, Object> detail, String name, @Nullable Object value) {
        if (value != null) {
            detail.put(name, value);
        }
    }
}
