package no.retning.reporting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that was sent in of a report: what was corrected stands beside what it said before. */
@Singleton
class SendingRepository {
    private final JdbcOperations jdbc;
    private final JsonMapper json;

    SendingRepository(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest first. */
    @ReadOnly
    List<Sending> list(long report) {
        List<Submission> sent = sent(report);
        var found = new ArrayList<Sending>();
        @Nullable Submission before = null;
        for (Submission it : sent) {
            found.addFirst(new Sending(
                    it,
                    before == null,
                    before == null ? List.of() : FieldChange.between(before.content(), it.content())));
            before = it;
        }
        return List.copyOf(found);
    }

    private List<Submission> sent(long report) {
        return jdbc.prepareStatement("""
                SELECT s.id AS submission_id, s.sent_at, w.display_name AS sender, s.correction, f.signed_at,
                       l.display_name AS signer, c.content
                FROM submissions s
                JOIN submission_contents c ON c.id = s.id
                LEFT JOIN people w ON w.id = s.sent_by
                LEFT JOIN sign_offs f ON f.submission_id = s.id
                LEFT JOIN people l ON l.id = f.signed_by
                WHERE s.report_id = ? ORDER BY s.id
                """, statement -> {
            statement.setLong(1, report);
            var found = new ArrayList<Submission>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(SubmissionReading.of(rows, json));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        });
    }
}
