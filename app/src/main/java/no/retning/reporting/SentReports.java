package no.retning.reporting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that has stood in a round, for API and file: what counts now, each correction, and what each report said when the
 * round was closed. What was replaced before that never stood there, and is told to those who write the report alone.
 */
@Singleton
public class SentReports {
    private final ReportRepository reports;
    private final JdbcOperations jdbc;
    private final JsonMapper json;

    SentReports(ReportRepository reports, JdbcOperations jdbc, JsonMapper json) {
        this.reports = reports;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In the order of the reports, and of each the first sending first. */
    @ReadOnly
    public List<SentReport> list(ReportingRound round) {
        Map<Long, ReportRow> byId = reports.list(List.of(round.id())).stream()
                .collect(Collectors.toMap(ReportRow::id, Function.identity()));
        return jdbc.prepareStatement("""
                SELECT t.*, w.display_name AS sender, f.signed_at, l.display_name AS signer, c.content
                FROM (SELECT s.report_id, s.id AS submission_id, s.sent_at, s.sent_by, s.correction, p.round_id,
                             row_number() OVER (PARTITION BY s.report_id ORDER BY s.id) AS number,
                             lead(s.sent_at) OVER (PARTITION BY s.report_id ORDER BY s.id) AS replaced_at
                      FROM submissions s JOIN reports p ON p.id = s.report_id WHERE p.round_id = ?) t
                JOIN round_reports r ON r.id = t.report_id
                JOIN submission_contents c ON c.id = t.submission_id
                LEFT JOIN people w ON w.id = t.sent_by
                LEFT JOIN sign_offs f ON f.submission_id = t.submission_id
                LEFT JOIN people l ON l.id = f.signed_by
                WHERE t.replaced_at IS NULL OR t.correction IS NOT NULL
                   OR EXISTS (SELECT FROM round_closings z WHERE z.round_id = t.round_id AND z.kind = 'CLOSED'
                              AND z.at >= t.sent_at AND z.at < t.replaced_at)
                ORDER BY r.goal, r.initiative NULLS FIRST, r.organization, t.report_id, t.number
                """, statement -> {
            statement.setLong(1, round.id());
            var found = new ArrayList<SentReport>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ReportRow report = Objects.requireNonNull(byId.get(rows.getLong("report_id")));
                    found.add(new SentReport(
                            rows.getInt("number"),
                            rows.getObject("replaced_at") == null,
                            report.with(SubmissionReading.of(rows, json))));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        });
    }
}
