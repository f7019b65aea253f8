package no.retning.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity as of one time: the one record that page, API and file share.
 *
 * @param id identity, 0 when it is not stored
 * @param key the newest key given at that time, always text
 * @param placements where it stands, the primary place first
 * @param since from when it says this; for a closed one, when it was closed
 * @param changeSet the set that made it say this, or closed it
 * @param ground what that set rests on
 * @param successors keys of what it was split into, or what it went up in
 * @param formerKeys other keys given before, newest first
 * @param belongings owners, milestones and what it goes on as
 */
public record ActivityRow(
        long id,
        String key,
        String name,
        @Nullable String description,
        List<Phase> phases,
        Certainty certainty,
        @Nullable LocalDate startsOn,
        @Nullable DatePrecision startsPrecision,
        @Nullable LocalDate endsOn,
        @Nullable DatePrecision endsPrecision,
        Lifecycle lifecycle,
        List<PlacementRow> placements,
        Instant since,
        long changeSet,
        GroundRow ground,
        List<String> successors,
        List<String> formerKeys,
        Belongings belongings) {

    /** The place it belongs; every stored activity has one. */
    public Optional<PlacementRow> primary() {
        return placements.stream().filter(PlacementRow::primary).findFirst();
    }

    /** Where else it is shown ("vises også under"). */
    public List<PlacementRow> alsoUnder() {
        return placements.stream().filter(place -> !place.primary()).toList();
    }

    public boolean closed() {
        return lifecycle == Lifecycle.CLOSED;
    }

    /** Where it is in its life: as its lifecycle says, and of one that has left the plan how it did: CLOSED, SPLIT or MERGE. */
    public String life() {
        var ended = belongings.ended();
        return ended == null ? lifecycle.name() : ended.name();
    }

    /** Whether it is put on hold (satt på vent). */
    public boolean paused() {
        return lifecycle == Lifecycle.PAUSED;
    }

    public List<OwnerRow> owners() {
        return belongings.owners();
    }

    public List<MilestoneRow> milestones() {
        return belongings.milestones();
    }

    /** With what is thought of its dates instead of what was decided, where anything is thought. */
    ActivityRow forecast() {
        var status = belongings.status();
        if (status == null || !status.forecasts()) {
            return this;
        }
        boolean starts = status.forecastStartsOn() != null;
        boolean ends = status.forecastEndsOn() != null;
        return new ActivityRow(
                id,
                key,
                name,
                description,
                phases,
                certainty,
                starts ? status.forecastStartsOn() : startsOn,
                starts ? status.forecastStartsPrecision() : startsPrecision,
                ends ? status.forecastEndsOn() : endsOn,
                ends ? status.forecastEndsPrecision() : endsPrecision,
                lifecycle,
                placements,
                since,
                changeSet,
                ground,
                successors,
                formerKeys,
                belongings);
    }

    /** What is odd in its dates. */
    public Set<PlanFlag> flags() {
        var flags = EnumSet.noneOf(PlanFlag.class);
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            flags.add(PlanFlag.END_BEFORE_START);
        }
        if (startsOn == null && endsOn == null) {
            flags.add(PlanFlag.NO_DATES);
        }
        return flags;
    }
}
