package no.retning.round;

import java.util.List;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * A round as the office sees it.
 *
 * @param unasked the activities that the round asks nobody about
 * @param outside the organisations that may be taken with; none when it is closed
 * @param draft the draft that was gathered before and is still a draft
 * @param mail whether letters can be sent
 * @param form what was typed, with what is wrong
 */
public record RoundPage(
        RoundRow round,
        List<Partaker> partakers,
        Unasked unasked,
        List<UnaskedOrganization> outside,
        @Nullable Long draft,
        boolean mail,
        Form form) {
    /** Those that have not sent in. */
    public List<Partaker> missing() {
        return partakers.stream().filter(it -> !it.row().sent()).toList();
    }

    public List<Partaker> sent() {
        return partakers.stream().filter(it -> it.row().sent()).toList();
    }

    /** What is to be told beside the organisations that may be taken with. */
    public Unasked alsoUnasked() {
        return outside.isEmpty() ? unasked : unasked.withoutOwner();
    }

    /** Those that cannot be written to. */
    public List<String> withoutMailbox() {
        return partakers.stream()
                .filter(it -> it.row().mailbox() == null)
                .map(it -> it.row().name())
                .toList();
    }

    public long unchanged() {
        return partakers.stream().mapToLong(Partaker::unchanged).sum();
    }

    public long changed() {
        return partakers.stream().mapToLong(Partaker::changed).sum();
    }

    public long returned() {
        return partakers.stream().mapToLong(Partaker::returned).sum();
    }

    /** How many lines nobody has said anything of. */
    public long left() {
        return partakers.stream().mapToLong(Partaker::left).sum();
    }
}
