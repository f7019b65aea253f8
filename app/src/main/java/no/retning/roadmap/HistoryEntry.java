package no.retning.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change set in the history of a thing: what it said before and after, and why.
 *
 * @param inForceTo until when it said so; null while it still does
 * @param kinds kinds of change, as in domain.md 2
 * @param changes field by field, for the page
 */
public record HistoryEntry(
        Instant inForceFrom,
        @Nullable Instant inForceTo,
        Instant recordedAt,
        List<String> kinds,
        List<FieldChange> changes,
        ChangeReason why) {

    /** What the fields said before; empty for what is new. */
    public Map<String, @Nullable Object> before() {
        return FieldChange.before(changes);
    }

    /** What they said from then on. */
    public Map<String, @Nullable Object> after() {
        return FieldChange.after(changes);
    }

    /** Whether a council's case is behind it. */
    public boolean decided() {
        return why.ground().isCase();
    }

    /** Whether the thing came into the plan here. */
    public boolean isNew() {
        return changes.stream().anyMatch(change -> change.kind() == DifferenceKind.NEW);
    }

    /** Whether the plan was founded with it. */
    public boolean founding() {
        return why.changeClass().equals("FOUNDING");
    }

    /** The mark it stands by in the list. */
    public String shape() {
        return founding() ? "founding" : decided() ? "decision" : "change";
    }
}
