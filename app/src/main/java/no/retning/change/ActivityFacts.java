package no.retning.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one version of an activity says of itself.
 *
 * @param phases in their order
 * @param certainty PLANNED or TENTATIVE
 * @param paused true while it is put on hold (satt på vent)
 */
record ActivityFacts(
        String name,
        @Nullable String description,
        List<String> phases,
        String certainty,
        Schedule schedule,
        boolean paused) {

    ActivityFacts named(String newName) {
        return new ActivityFacts(newName, description, phases, certainty, schedule, paused);
    }

    ActivityFacts described(@Nullable String newDescription) {
        return new ActivityFacts(name, newDescription, phases, certainty, schedule, paused);
    }

    ActivityFacts inPhases(List<String> newPhases) {
        return new ActivityFacts(name, description, newPhases, certainty, schedule, paused);
    }

    ActivityFacts certain(String newCertainty) {
        return new ActivityFacts(name, description, phases, newCertainty, schedule, paused);
    }

    ActivityFacts scheduled(Schedule newSchedule) {
        return new ActivityFacts(name, description, phases, certainty, newSchedule, paused);
    }

    ActivityFacts paused(boolean newPaused) {
        return new ActivityFacts(name, description, phases, certainty, schedule, newPaused);
    }
}
