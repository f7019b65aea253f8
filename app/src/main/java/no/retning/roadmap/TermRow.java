package no.retning.roadmap;

import java.time.Instant;

/**
 * A term (begrep) of the roadmap as of one time.
 *
 * @param since from when it is called this
 */
public record TermRow(long id, String name, Instant since, long changeSet, GroundRow ground) {}
