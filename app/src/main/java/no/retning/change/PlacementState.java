package no.retning.change;

import org.jspecify.annotations.Nullable;

/** Where an activity stands; ids as in the draft. */
record PlacementState(long subGoal, @Nullable Long grouping, boolean primary) {}
