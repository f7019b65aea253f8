package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One of the times a report was sent in.
 *
 * @param first whether nothing was sent in before it
 * @param changes what it says otherwise than the one before; none for the first
 */
@Serdeable
@Schema(name = "ReportSending", description = "One of the times a report was sent in, with what it changed")
public record Sending(Submission submission, boolean first, List<FieldChange> changes) {}
