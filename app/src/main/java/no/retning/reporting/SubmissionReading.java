package no.retning.reporting;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads what was sent in out of a row that has it all. */
final class SubmissionReading {
    private SubmissionReading() {}

    static Submission of(ResultSet r, JsonMapper json) throws SQLException, IOException {
        @Nullable OffsetDateTime signed = r.getObject("signed_at", OffsetDateTime.class);
        @Nullable Instant signedAt = signed == null ? null : signed.toInstant();
        return new Submission(
                r.getLong("submission_id"),
                r.getObject("sent_at", OffsetDateTime.class).toInstant(),
                r.getString("sender"),
                r.getString("correction"),
                signedAt,
                r.getString("signer"),
                json.readValue(r.getString("content"), ReportContent.class));
    }
}
