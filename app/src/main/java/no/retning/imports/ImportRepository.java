package no.retning.imports;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists that were imported; once stored they never change. */
@Singleton
class ImportRepository {
    private static final String LIST = """
            SELECT i.id, i.label, i.file_name, i.sha256, i.lines, r.subgoals, r.groupings, r.planned, r.tentative,
                   i.imported_at, p.display_name, i.change_set_id, s.class = 'FOUNDING' AS founding,
                   CASE WHEN s.status <> 'DECIDED' THEN s.status
                        WHEN s.effective_at <= clock_timestamp() THEN 'IN_FORCE'
                        WHEN s.effective_at IS NOT NULL THEN 'AHEAD'
                        WHEN EXISTS (SELECT FROM changes h WHERE h.change_set_id = s.id AND h.adopted IS NOT NULL) THEN 'WAITING'
                        WHEN s.id IS NOT NULL THEN 'DEFERRED' END AS state
            FROM roadmap_imports i
            JOIN people p ON p.id = i.imported_by
            LEFT JOIN change_sets s ON s.id = i.change_set_id
            CROSS JOIN LATERAL (
              SELECT count(DISTINCT w.subgoal_code) AS subgoals,
                     count(DISTINCT (w.subgoal_code, w.grouping_name)) FILTER (WHERE w.grouping_name IS NOT NULL) AS groupings,
                     count(*) FILTER (WHERE w.certainty = 'PLANNED') AS planned,
                     count(*) FILTER (WHERE w.certainty = 'TENTATIVE') AS tentative
              FROM roadmap_import_rows w WHERE w.import_id = i.id
            ) r
            ORDER BY i.id DESC
            """;

    private final JdbcOperations jdbc;

    ImportRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All lists, newest first. */
    @ReadOnly
    List<ImportedRow> list() {
        return jdbc.prepareStatement(LIST, statement -> {
            List<ImportedRow> imports = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    imports.add(imported(rows));
                }
            }
            return imports;
        });
    }

    @ReadOnly
    Optional<ImportedRow> find(long id) {
        return list().stream().filter(row -> row.id() == id).findFirst();
    }

    /** Lists whose changes are yet to be decided or wait for a version, newest first. */
    @ReadOnly
    List<ImportedRow> listPending() {
        return list().stream().filter(ImportedRow::pending).toList();
    }

    /** The list imported last, line by line: the base of the next comparison. One that was withdrawn never came. */
    @ReadOnly
    Optional<ImportedList> newest() {
        return jdbc.prepareStatement("""
                SELECT i.label, r.record, r.key, r.name, r.description, r.phases, r.certainty, r.starts_on, r.ends_on,
                       r.subgoal_code, r.subgoal_name, r.grouping_name
                FROM roadmap_imports i
                JOIN roadmap_import_rows r ON r.import_id = i.id
                WHERE i.id = (SELECT max(l.id) FROM roadmap_imports l LEFT JOIN change_sets s ON s.id = l.change_set_id
                              WHERE s.status IS DISTINCT FROM 'WITHDRAWN')
                ORDER BY r.record
                """, statement -> {
            String label = "";
            List<ListLine> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    label = rows.getString("label");
                    lines.add(ImportLines.read(rows));
                }
            }
            return lines.isEmpty() ? Optional.empty() : Optional.of(new ImportedList(label, lines));
        });
    }

    /** Makes importers wait for one another until the transaction ends. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void takeTurn() {
        jdbc.prepareStatement("SELECT pg_advisory_xact_lock(hashtext('roadmap_imports'))", PreparedStatement::execute);
    }

    /** Stores the list with the set it became, if it became one. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    long store(RoadmapList list, String fileName, String sha256, long person, @Nullable Long changeSet) {
        long id = jdbc.prepareStatement("""
                INSERT INTO roadmap_imports (label, file_name, sha256, lines, imported_by, change_set_id)
                VALUES (?, ?, ?, ?, ?, ?)
                RETURNING id
                """, statement -> {
            statement.setString(1, list.label());
            statement.setString(2, fileName);
            statement.setString(3, sha256);
            statement.setInt(4, list.lines().size());
            statement.setLong(5, person);
            statement.setObject(6, changeSet, Types.BIGINT);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
        jdbc.prepareStatement(ImportLines.INSERT, statement -> {
            for (ListLine line : list.lines()) {
                ImportLines.write(statement, id, line);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
        return id;
    }

    private static ImportedRow imported(ResultSet rows) throws SQLException {
        return new ImportedRow(
                rows.getLong("id"),
                rows.getString("label"),
                rows.getString("file_name"),
                rows.getString("sha256"),
                rows.getInt("lines"),
                rows.getInt("subgoals"),
                rows.getInt("groupings"),
                rows.getInt("planned"),
                rows.getInt("tentative"),
                rows.getObject("imported_at", OffsetDateTime.class).toInstant(),
                rows.getString("display_name"),
                rows.getObject("change_set_id", Long.class),
                rows.getString("state"),
                rows.getBoolean("founding"));
    }
}
