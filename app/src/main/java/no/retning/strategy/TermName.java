package no.retning.strategy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A name a term has borne.
 *
 * @param until when it got another or left the plan; null while it bears it
 */
public record TermName(String name, Instant since, @Nullable Instant until) {}
