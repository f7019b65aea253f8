package no.retning.round;

import java.util.List;
import no.retning.web.Form;

/**
 * A round as the office sees it.
 *
 * @param mail whether letters can be sent
 * @param form what was typed, with what is wrong
 */
public record RoundPage(RoundRow round, List<Partaker> partakers, boolean mail, Form form) {
    /** Those that have not sent in. */
    public List<Partaker> missing() {
        return partakers.stream().filter(it -> !it.row().sent()).toList();
    }

    public List<Partaker> sent() {
        return partakers.stream().filter(it -> it.row().sent()).toList();
    }

    /** Those that cannot be written to. */
    public List<String> withoutMailbox() {
        return partakers.stream()
                .filter(it -> it.row().mailbox() == null)
                .map(it -> it.row().name())
                .toList();
    }

    public long lines() {
        return partakers.stream().mapToLong(Partaker::lines).sum();
    }

    public long unchanged() {
        return partakers.stream().mapToLong(Partaker::unchanged).sum();
    }

    public long changed() {
        return partakers.stream().mapToLong(Partaker::changed).sum();
    }
}
