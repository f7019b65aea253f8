package no.retning.reporting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.retning.roadmap.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Reads reports with what was sent in last: one query and one row record for page, API and file. */
@Singleton
public class ReportRepository {
    private static final String SELECT = """
            SELECT p.*, c.content, (SELECT i.cause_unknown FROM reports i WHERE i.id = p.id) AS cause_unknown,
                   EXISTS (SELECT FROM unsent_fields u WHERE u.report_id = p.id) AS unsent
            FROM round_reports p
            LEFT JOIN submission_contents c ON c.id = p.submission_id
            WHERE %s
            ORDER BY p.cut_off DESC, p.goal, p.initiative NULLS FIRST, p.organization
            """;

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    ReportRepository(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All reports of the rounds, the newest round first; those of goals before those of initiatives in each goal. */
    @ReadOnly
    public List<ReportRow> list(Collection<Long> rounds) {
        return read(
                "p.round_id = ANY (?)",
                it -> it.setArray(1, it.getConnection().createArrayOf("bigint", rounds.toArray())));
    }

    /** What an organisation reports in a round, and what is delegated to a person in it. */
    @ReadOnly
    public List<ReportRow> listOf(long round, @Nullable Long organization, long person) {
        return read("p.round_id = ? AND (p.organization_id = ? OR p.delegate_id = ?)", it -> {
            it.setLong(1, round);
            it.setObject(2, organization, Types.BIGINT);
            it.setLong(3, person);
        });
    }

    @ReadOnly
    public Optional<ReportRow> find(long id) {
        return read("p.id = ?", it -> it.setLong(1, id)).stream().findFirst();
    }

    /** Reports of an initiative in a round, one of each organisation. */
    @ReadOnly
    public List<ReportRow> listOf(LocalDate round, String initiative) {
        return read("p.cut_off = ? AND p.initiative = ?", it -> {
            it.setObject(1, round);
            it.setString(2, initiative);
        });
    }

    /** The report of a goal in a round. */
    @ReadOnly
    public Optional<ReportRow> findOfGoal(LocalDate round, String goal) {
        return read("p.cut_off = ? AND p.initiative_id IS NULL AND p.goal = ?", it -> {
                    it.setObject(1, round);
                    it.setString(2, goal);
                })
                .stream()
                .findFirst();
    }

    /** All that was reported of a goal, the newest round first. */
    @ReadOnly
    public List<ReportRow> listOfGoal(String goal) {
        return read(
                "p.submission_id IS NOT NULL AND p.initiative_id IS NULL AND p.goal = ?", it -> it.setString(1, goal));
    }

    /** What the same organisation, or the same goal, reported in the last round before. */
    @ReadOnly
    public Optional<ReportRow> findBefore(ReportRow report) {
        return read("""
                p.submission_id IS NOT NULL AND p.cut_off < ?
                AND (p.initiative_id, p.organization_id, CASE WHEN p.initiative_id IS NULL THEN p.goal END)
                    IS NOT DISTINCT FROM (?, ?, ?)
                """, it -> {
                    it.setObject(1, report.round());
                    it.setObject(2, report.initiativeId(), Types.BIGINT);
                    it.setObject(3, report.organizationId(), Types.BIGINT);
                    it.setString(4, report.ofGoal() ? report.goal() : null);
                })
                .stream()
                .findFirst();
    }

    /** What to put in the question. */
    private interface Asked {
        void into(PreparedStatement statement) throws SQLException;
    }

    private List<ReportRow> read(String where, Asked asked) {
        return jdbc.prepareStatement(SELECT.formatted(where), statement -> {
            asked.into(statement);
            var found = new ArrayList<ReportRow>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        });
    }

    private ReportRow row(ResultSet r) throws SQLException, IOException {
        Submission submission = r.getString("content") == null ? null : SubmissionReading.of(r, json);
        return new ReportRow(
                r.getLong("id"),
                r.getObject("cut_off", LocalDate.class),
                r.getObject("last_day", LocalDate.class),
                r.getString("initiative"),
                r.getObject("initiative_id", Long.class),
                r.getString("name"),
                r.getString("goal"),
                r.getObject("organization_id", Long.class),
                r.getString("organization"),
                r.getObject("delegate_id", Long.class),
                r.getString("delegate"),
                r.getBoolean("begun"),
                r.getBoolean("unsent"),
                instant(r, "ready_at"),
                r.getString("missing_cause"),
                r.getBoolean("cause_unknown"),
                r.getBoolean("signs"),
                r.getInt("corrections"),
                new ReportedPlan(
                        r.getString("lifecycle"),
                        r.getString("theme"),
                        r.getObject("decided_ends_on", LocalDate.class),
                        exact(r.getString("decided_ends_precision")),
                        r.getInt("replannings")),
                instant(r, "first_sent_at"),
                submission);
    }

    private static @Nullable DatePrecision exact(@Nullable String word) {
        return word == null ? null : DatePrecision.valueOf(word);
    }

    private static @Nullable Instant instant(ResultSet rows, String column) throws SQLException {
        OffsetDateTime at = rows.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
