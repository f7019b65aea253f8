package no.retning.roadmap;

import java.time.Instant;

/**
 * A grouping (gruppering) as of one time.
 *
 * @param subGoal code of the delmål it stands in
 * @param since from when it is called this
 */
public record GroupingRow(long id, String subGoal, String name, Instant since, long changeSet, GroundRow ground) {

    /** "1.A/Name". */
    public String key() {
        return subGoal + "/" + name;
    }
}
