package no.retning.watching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param id of the set, decision or version
 * @param at when: changes held from then, the council met, the version was published
 * @param known from when anyone could know; a meeting's decision may be registered later
 * @param title of the set, the case or the version
 * @param caseLabel the case it rests on, "NUIT 26/25", where there is one
 * @param caseTitle title of that case
 * @param outcome of a decision
 * @param changes how many changes of a set were adopted
 * @param touches what was asked for that it touches, as "activity 12"
 */
public record Event(
        EventKind kind,
        long id,
        Instant at,
        Instant known,
        String title,
        String address,
        @Nullable Long caseId,
        @Nullable String caseLabel,
        @Nullable String caseAddress,
        @Nullable String caseTitle,
        @Nullable String outcome,
        int changes,
        List<String> touches) {

    /** Whether this decision is what that set rests on, so that one of them tells it all. */
    boolean carried(Event set) {
        return kind == EventKind.DECISION
                && set.kind() == EventKind.CHANGE_SET
                && caseId != null
                && caseId.equals(set.caseId());
    }
}
