package no.retning.review;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import no.retning.reporting.ReportContent;
import no.retning.reporting.Submission;
import org.jspecify.annotations.Nullable;

/** What was corrected after a round was closed, with what it said before. */
@Singleton
class CorrectionRepository {
    private final JdbcOperations jdbc;
    private final JsonMapper json;

    CorrectionRepository(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of an initiative in a round, in the order they were made; in one statement. */
    @ReadOnly
    List<Correction> list(LocalDate round, String initiative) {
        return list(round, "p.initiative = ?", initiative);
    }

    /** Of the goals in a round, in the order they were made; in one statement. */
    @ReadOnly
    List<Correction> ofGoals(LocalDate round) {
        return list(round, "p.initiative_id IS NULL", null);
    }

    private List<Correction> list(LocalDate round, String which, @Nullable String initiative) {
        return jdbc.prepareStatement("""
                SELECT p.id AS report_id, p.goal, p.organization, s.id, s.sent_at, w.display_name AS sender, s.correction, c.content
                FROM round_reports p
                JOIN submissions s ON s.report_id = p.id
                JOIN submission_contents c ON c.id = s.id
                LEFT JOIN people w ON w.id = s.sent_by
                WHERE p.cut_off = ? AND p.corrections > 0 AND %s
                ORDER BY p.organization, p.goal, p.id, s.id
                """.formatted(which), statement -> {
            statement.setObject(1, round);
            if (initiative != null) {
                statement.setString(2, initiative);
            }
            var found = new ArrayList<Correction>();
            try (var rows = statement.executeQuery()) {
                long report = 0;
                Submission before = null;
                while (rows.next()) {
                    Submission sent = sent(rows);
                    if (sent.correction() != null) {
                        found.add(new Correction(
                                rows.getString("goal"),
                                rows.getString("organization"),
                                report == rows.getLong("report_id") ? before : null,
                                sent));
                    }
                    report = rows.getLong("report_id");
                    before = sent;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        });
    }

    private Submission sent(ResultSet rows) throws SQLException, IOException {
        @Nullable String sender = rows.getString("sender");
        return new Submission(
                rows.getLong("id"),
                rows.getObject("sent_at", OffsetDateTime.class).toInstant(),
                sender,
                rows.getString("correction"),
                null,
                null,
                json.readValue(rows.getString("content"), ReportContent.class));
    }
}
