package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Which initiative is to be asked about after the round was opened.
 *
 * @param organization id of the owner who is to report
 */
@Serdeable
record AskDraft(@Nullable String initiative, @Nullable Long organization) {}
