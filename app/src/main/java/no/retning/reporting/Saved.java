package no.retning.reporting;

import java.time.Instant;
import java.util.List;

/**
 * What became of a saving.
 *
 * @param at when it was saved, by the clock of the database
 * @param aside texts that were set aside because somebody else had written in the field meanwhile
 */
public record Saved(Instant at, List<SetAside> aside) {}
