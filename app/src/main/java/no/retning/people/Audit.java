package no.retning.people;

import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The log of every write: who, what, when, from where. */
@Singleton
public final class Audit {
    private final AuditRepository entries;
    private final CurrentPerson current;
    private final ObjectMapper json;

    Audit(AuditRepository entries, CurrentPerson current, ObjectMapper json) {
        this.entries = entries;
        this.current = current;
        this.json = json;
    }

    /**
     * Writes an entry in the caller's transaction: it stands if and only if the act does.
     *
     * @param act as VERB_NOUN in capitals, "DECIDE_CHANGE_SET"
     * @param subject what it was done to, by its public key
     * @param detail what else a reader needs to understand the act; texts, numbers, lists and maps
     */
    public void record(String act, String subject, Map<String, ?> detail) {
        var person = current.find();
        var from = ServerRequestContext.currentRequest()
                .map(request -> request.getRemoteAddress().getAddress().getHostAddress())
                .orElse(null);
        entries.add(
                person.map(Person::id).orElse(null),
                person.map(Person::userName).orElse("retning"),
                act,
                subject,
                text(detail),
                from);
    }

    public void record(String act, String subject) {
        record(act, subject, Map.of());
    }

    private String text(Map<String, ?> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
