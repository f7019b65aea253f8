package no.retning.organization;

import java.util.Map;
import no.retning.web.Sent;
import org.jspecify.annotations.Nullable;

/** Reads what is sent to the API about organisations. */
final class OrganizationBody {
    static final String NEW = """
            {"name": "Helse Vest RHF", "alias": "Helse Vest", "from": "2002-01-01"}""";
    static final String RENAMED = """
            {"name": "Helse Vestlandet RHF", "from": "2027-01-01"}""";
    static final String ALIAS = """
            {"alias": "Helse Vest"}""";
    static final String LETTERS = """
            {"mailbox": "post@example.no", "language": "nn"}""";
    static final String ENDED = """
            {"last": "2026-12-31"}""";

    private OrganizationBody() {}

    /**
     * A new one, or a new name.
     *
     * @param alias empty for none
     * @param from first day of the name; empty where none is told
     */
    record Named(String name, String alias, String from) {}

    static Named added(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("name", "alias", "from");
        Named named = new Named(sent.required("name"), told(sent.text("alias")), told(sent.text("from")));
        sent.done();
        return named;
    }

    static Named renamed(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("name", "from");
        Named named = new Named(sent.required("name"), "", sent.required("from"));
        sent.done();
        return named;
    }

    static String alias(@Nullable Map<String, @Nullable Object> body) {
        return only(body, "alias");
    }

    /**
     * How it is written to.
     *
     * @param mailbox empty to take it away; null to leave it
     * @param language null to leave it
     */
    record Letters(@Nullable String mailbox, @Nullable String language) {}

    static Letters letters(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("mailbox", "language");
        Letters letters = new Letters(sent.text("mailbox"), sent.text("language"));
        sent.done();
        return letters;
    }

    static String last(@Nullable Map<String, @Nullable Object> body) {
        return only(body, "last");
    }

    private static String only(@Nullable Map<String, @Nullable Object> body, String name) {
        Sent sent = Sent.of(body).only(name);
        String text = sent.required(name);
        sent.done();
        return text;
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text;
    }
}
