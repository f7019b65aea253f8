package no.retning.reporting;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a round asks.
 *
 * @param mailbox where it is written to; null where none is known
 * @param expected how many reports it is asked for
 * @param missing how many of them are not sent in
 * @param signs whether a leader signs off what it sends
 */
@Introspected
public record AskedOrganization(
        long id, String name, @Nullable String mailbox, int expected, int missing, boolean signs) {}
