package no.retning.reporting;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A shared challenge that reports may name.
 *
 * @param inUse whether new reports are offered it
 */
@Introspected
@Serdeable
public record ChallengeRow(String code, String name, boolean inUse) {}
