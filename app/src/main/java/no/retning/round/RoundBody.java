package no.retning.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.web.Sent;
import org.jspecify.annotations.Nullable;

/** Reads what is sent to the API about rounds. */
final class RoundBody {
    /** What is said of a line. */
    private enum Answer {
        UNCHANGED,
        OPEN
    }

    /** Who is to answer lines. */
    record Delegation(List<String> lines, @Nullable String person) {}

    private RoundBody() {}

    static RoundDraft round(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("title", "deadline", "remindDaysBefore", "organizations");
        Integer days = sent.all().get("remindDaysBefore") == null
                ? null
                : (int) Math.min(sent.number("remindDaysBefore"), Integer.MAX_VALUE);
        RoundDraft draft = new RoundDraft(sent.text("title"), sent.text("deadline"), days, sent.texts("organizations"));
        sent.done();
        return draft;
    }

    static @Nullable String deadline(@Nullable Map<String, @Nullable Object> body) {
        return text(body, "deadline");
    }

    static @Nullable String organization(@Nullable Map<String, @Nullable Object> body) {
        return text(body, "organization");
    }

    static @Nullable String reason(@Nullable Map<String, @Nullable Object> body) {
        return text(body, "reason");
    }

    /** Whether a line stands as it is; false takes that back. */
    static boolean unchanged(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("answer");
        sent.required("answer");
        boolean unchanged = sent.word("answer", Answer.class)
                .filter(Answer.UNCHANGED::equals)
                .isPresent();
        sent.done();
        return unchanged;
    }

    static Delegation delegation(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("lines", "person");
        Delegation delegation = new Delegation(sent.texts("lines"), sent.text("person"));
        sent.done();
        return delegation;
    }

    /** By each clash the change that is taken, or 0 for none. */
    static Map<Long, Long> choices(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("choices");
        Map<Long, Long> chosen = new LinkedHashMap<>();
        sent.object("choices")
                .ifPresent(choices -> choices.all().keySet().forEach(clash -> {
                    if (clash.matches("\\d{1,18}")) {
                        chosen.put(Long.valueOf(clash), choices.number(clash));
                    } else {
                        choices.wrong(clash, "web.sent.unknown");
                    }
                }));
        sent.done();
        return chosen;
    }

    private static @Nullable String text(@Nullable Map<String, @Nullable Object> body, String name) {
        Sent sent = Sent.of(body).only(name);
        String text = sent.text(name);
        sent.done();
        return text;
    }
}
