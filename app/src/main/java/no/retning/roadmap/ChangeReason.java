package no.retning.roadmap;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the plan says what it says: one change that took effect.
 *
 * @param subject activity, subgoal, grouping, goal, initiative or strategy
 * @param subjectId identity of what it touched
 * @param kind kind of change, as in domain.md 2
 * @param fields fields it touched; empty when it made the whole thing
 * @param effectiveAt from when it holds
 * @param recordedAt when it was recorded
 * @param title title of the set
 * @param reason why, in the proposer's words
 * @param adopted how many changes of its set were adopted
 * @param changeClass STRUCTURAL, OWNER_UPDATE, EDITORIAL or FOUNDING
 * @param caseTitle title of the case it rests on
 * @param proposer who proposed it, as a role or an organisation
 * @param deferral where it was put off before; null when it never was
 */
public record ChangeReason(
        String subject,
        long subjectId,
        String kind,
        List<String> fields,
        Instant effectiveAt,
        Instant recordedAt,
        long changeSet,
        String title,
        @Nullable String reason,
        int adopted,
        String changeClass,
        @Nullable String caseTitle,
        @Nullable String proposer,
        GroundRow ground,
        GroundRow.@Nullable Deferral deferral) {

    /** Whether it touched the field, or made the whole thing. */
    public boolean touches(String field) {
        return fields.isEmpty() || kind.equals("CREATE") || fields.contains(field);
    }
}
