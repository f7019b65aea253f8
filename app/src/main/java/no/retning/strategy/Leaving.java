package no.retning.strategy;

import java.time.Instant;
import java.util.List;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.Former;
import org.jspecify.annotations.Nullable;

/**
 * That a goal or a delmål has left the plan since the time a page shows.
 *
 * @param kind CLOSED, SPLIT or MERGE
 * @param into the delmål it became
 * @param why the change that took it out
 */
public record Leaving(
        DifferenceKind kind,
        Instant at,
        List<Former> into,
        @Nullable ChangeReason why) {}
