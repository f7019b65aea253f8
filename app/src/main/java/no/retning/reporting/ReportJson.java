package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report with its draft.
 *
 * @param report what was sent in last
 * @param unsent whether it was sent in, and the draft says something else since
 * @param draft what is typed, as far as it can be read
 * @param wrong what is wrong or missing before it can be sent in
 * @param conflicts fields in which two people wrote at once
 */
@Serdeable
@Schema(name = "ReportWithDraft", description = "One report with its draft")
record ReportJson(
        ReportRow report,
        ReportState state,

        @Schema(
                description =
                        "Whether it was sent in, and the draft says something else since: changes that are not sent")
        boolean unsent,

        @Nullable ReportContent draft,
        List<Wrong> wrong,
        List<SetAside> conflicts) {
    /** What is wrong with a field. */
    @Serdeable
    @Schema(name = "WrongField")
    record Wrong(String field, String message) {}
}
