package no.retning.change;

import org.jspecify.annotations.Nullable;

/**
 * Another initiative that one depends on; id as in the draft.
 *
 * @param what what it needs of it, where that is said
 */
record DependencyState(long initiative, @Nullable String what) {}
