package no.retning.roadmap;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A delmål and a grouping in it, as a value of a change.
 *
 * @param subGoal code of the delmål
 * @param grouping name of the grouping, if any
 */
@Serdeable
public record Place(String subGoal, @Nullable String grouping) {

    static Place of(PlacementRow row) {
        return new Place(row.subGoal(), row.grouping());
    }
}
