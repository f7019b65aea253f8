package no.retning.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was sent in of a report. Who sent and signed it is told on the pages of those who report, never by the API.
 *
 * @param correction why it was corrected after the round was closed; null for what was sent while it was open
 * @param signedAt when a leader signed it off
 */
@Serdeable
@Schema(name = "Submission")
public record Submission(
        long id,
        Instant sentAt,
        @JsonIgnore @Nullable String sentBy,
        @Nullable String correction,
        @Nullable Instant signedAt,
        @JsonIgnore @Nullable String signedBy,
        ReportContent content) {}
