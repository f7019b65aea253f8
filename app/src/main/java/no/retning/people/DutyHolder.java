package no.retning.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is målansvarlig or fagansvarlig for a goal or a delmål, as pages show it.
 *
 * @param id of the duty
 * @param role GOAL_OWNER or SUBJECT_OWNER
 * @param goal code of the goal; null for a delmål
 * @param subGoal code of the delmål; null for a goal
 * @param holder the organisation of who holds it, or the name of a demo role; null when neither is known
 * @param since first day
 * @param until last day; null while it lasts
 */
@Introspected
public record DutyHolder(
        long id,
        long person,
        Role role,
        @Nullable String goal,
        @Nullable String subGoal,
        @Nullable String holder,
        LocalDate since,
        @Nullable LocalDate until) {}
