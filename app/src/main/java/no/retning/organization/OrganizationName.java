package no.retning.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One name of an organisation, and on which days it bears it.
 *
 * @param alias whether it is another name that means the same, not the one that is shown
 * @param since first day; null when no day is claimed
 * @param until last day; null when it has no end
 */
public record OrganizationName(
        long id,
        String name,
        boolean alias,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
