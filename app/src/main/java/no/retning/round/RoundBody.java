package no.retning.round;

import java.util.List;
import java.util.Map;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what is sent to the API about rounds. */
final class RoundBody {
    private RoundBody() {}

    static RoundDraft round(@Nullable Map<String, @Nullable Object> body) {
        Object days = body == null ? null : body.get("remindDaysBefore");
        if (days != null && !(days instanceof Integer)) {
            throw Problem.validation("remindDaysBefore", "web.field.invalid");
        }
        return new RoundDraft(
                text(body, "title"), text(body, "deadline"), (Integer) days, texts(body, "organizations"));
    }

    /** Whether a line stands as it is; false takes that back. */
    static boolean unchanged(@Nullable Map<String, @Nullable Object> body) {
        String answer = text(body, "answer");
        if (!"UNCHANGED".equals(answer) && !"OPEN".equals(answer)) {
            throw Problem.validation("answer", "web.field.invalid");
        }
        return "UNCHANGED".equals(answer);
    }

    static @Nullable String text(@Nullable Map<String, @Nullable Object> body, String name) {
        Object value = body == null ? null : body.get(name);
        if (value != null && !(value instanceof String)) {
            throw Problem.validation(name, "web.field.invalid");
        }
        return (String) value;
    }

    static List<String> texts(@Nullable Map<String, @Nullable Object> body, String name) {
        Object value = body == null ? null : body.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw Problem.validation(name, "web.field.invalid");
        }
        return list.stream().map(String.class::cast).toList();
    }
}
