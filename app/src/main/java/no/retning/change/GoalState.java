package no.retning.change;

import java.time.Instant;

/** A goal as the engine sees it. */
record GoalState(long id, String code, String name, Instant since) {}
