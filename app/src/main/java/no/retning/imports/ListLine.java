package no.retning.imports;

import java.time.LocalDate;
import java.util.List;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list, typed and normalised: an activity as the list tells it.
 *
 * @param row the record it came from, where the header is 1
 * @param key Leveranse-ID, 17 digits, always text
 * @param name trimmed, otherwise as printed
 * @param phases the phases the line names, in their order; empty when none
 * @param subGoal code of the delmål as we write it, "1.A"
 * @param subGoalName name of the delmål
 * @param grouping heading inside the delmål, null when the list gives none
 */
public record ListLine(
        int row,
        String key,
        String name,
        @Nullable String description,
        List<Phase> phases,
        Certainty certainty,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String subGoal,
        String subGoalName,
        @Nullable String grouping) {}
