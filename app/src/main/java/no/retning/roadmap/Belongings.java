package no.retning.roadmap;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an activity beside what its own line says.
 *
 * @param owners in the order of their names
 * @param milestones in the order of their days
 * @param continuesAs the lines of its next phase (fortsetter som)
 * @param continues the lines of the phase before
 * @param ended how it left the plan, CLOSED, SPLIT or MERGE; null while it stands
 * @param status what was told last of how it stands; no part of the plan
 */
public record Belongings(
        List<OwnerRow> owners,
        List<MilestoneRow> milestones,
        List<ActivityLink> continuesAs,
        List<ActivityLink> continues,
        @Nullable DifferenceKind ended,
        @Nullable StatusRow status) {

    public static final Belongings NONE = new Belongings(List.of(), List.of(), List.of(), List.of(), null, null);

    public Optional<MilestoneRow> milestone(MilestoneKind kind) {
        return milestones.stream().filter(it -> it.kind() == kind).findFirst();
    }
}
