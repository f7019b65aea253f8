package no.retning.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.GroundRow;
import no.retning.roadmap.OwnerRow;
import no.retning.roadmap.Phase;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as of one time: the one record that page, API and file share.
 *
 * @param key always text, "T-0001"
 * @param goal its main goal
 * @param supports the other goals it supports, by code
 * @param theme the theme it is treated under; null for none
 * @param endedReason why it was finished or stopped; null for the others
 * @param activities the activities of the roadmap it is linked to
 * @param dependsOn what it depends on
 * @param neededBy what depends on it
 * @param since from when it says this
 * @param changeSet the set that made it say this
 * @param ground what that set rests on
 */
public record InitiativeRow(
        String key,
        long id,
        String name,
        @Nullable String description,
        GoalLink goal,
        List<GoalLink> supports,
        List<OwnerRow> owners,
        InitiativeLifecycle lifecycle,
        List<Phase> phases,
        @Nullable LocalDate startsOn,
        @Nullable DatePrecision startsPrecision,
        @Nullable LocalDate endsOn,
        @Nullable DatePrecision endsPrecision,
        @Nullable String theme,
        @Nullable String endedReason,
        List<LinkedActivity> activities,
        List<LinkedInitiative> dependsOn,
        List<LinkedInitiative> neededBy,
        Instant since,
        long changeSet,
        GroundRow ground) {

    /** The page of it. */
    public String address() {
        return "/portefolje/tiltak/" + key;
    }

    public boolean candidate() {
        return lifecycle == InitiativeLifecycle.CANDIDATE;
    }

    public boolean ended() {
        return lifecycle.ended();
    }
}
