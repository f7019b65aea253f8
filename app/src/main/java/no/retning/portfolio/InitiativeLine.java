package no.retning.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * An initiative in a list on the page of something else.
 *
 * @param light what was told last of it; null where nothing was
 * @param supports whether it only supports the goal whose page it is
 */
public record InitiativeLine(InitiativeRow row, @Nullable ToldLight light, boolean supports) {}
