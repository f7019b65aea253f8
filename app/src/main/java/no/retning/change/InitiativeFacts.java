package no.retning.change;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one version of an initiative says of itself.
 *
 * @param goal its main goal, id as in the draft
 * @param lifecycle CANDIDATE, PLANNED, RUNNING, PAUSED, FINISHED or STOPPED
 * @param endedReason why it was finished or stopped; null exactly for the others
 * @param phases in their order
 * @param theme the theme it is treated under; null for none
 */
record InitiativeFacts(
        String name,
        @Nullable String description,
        long goal,
        String lifecycle,
        @Nullable String endedReason,
        List<String> phases,
        Schedule schedule,
        @Nullable String theme) {
    static final String CANDIDATE = "CANDIDATE";
    static final String PLANNED = "PLANNED";
    static final String RUNNING = "RUNNING";
    static final String PAUSED = "PAUSED";
    static final List<String> ENDINGS = List.of("FINISHED", "STOPPED");

    /** What one can begin as, or be opened again as. */
    static final List<String> BEGINNINGS = List.of(PLANNED, RUNNING, CANDIDATE);

    private static final Set<String> GOING = Set.of(CANDIDATE, PLANNED, RUNNING);

    InitiativeFacts named(String newName) {
        return new InitiativeFacts(newName, description, goal, lifecycle, endedReason, phases, schedule, theme);
    }

    InitiativeFacts described(@Nullable String newDescription) {
        return new InitiativeFacts(name, newDescription, goal, lifecycle, endedReason, phases, schedule, theme);
    }

    InitiativeFacts serving(long newGoal) {
        return new InitiativeFacts(name, description, newGoal, lifecycle, endedReason, phases, schedule, theme);
    }

    /** @param reason null unless it ends */
    InitiativeFacts living(String newLifecycle, @Nullable String reason) {
        return new InitiativeFacts(name, description, goal, newLifecycle, reason, phases, schedule, theme);
    }

    InitiativeFacts inPhases(List<String> newPhases) {
        return new InitiativeFacts(name, description, goal, lifecycle, endedReason, newPhases, schedule, theme);
    }

    InitiativeFacts scheduled(Schedule newSchedule) {
        return new InitiativeFacts(name, description, goal, lifecycle, endedReason, phases, newSchedule, theme);
    }

    InitiativeFacts themed(@Nullable String newTheme) {
        return new InitiativeFacts(name, description, goal, lifecycle, endedReason, phases, schedule, newTheme);
    }

    /** Whether it has left the portfolio, finished or stopped. */
    boolean ended() {
        return ENDINGS.contains(lifecycle);
    }

    /** Whether it has neither ended nor been put on hold. */
    boolean going() {
        return GOING.contains(lifecycle);
    }
}
