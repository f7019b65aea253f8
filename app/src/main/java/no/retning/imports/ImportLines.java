package no.retning.imports;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.Phase;

/** Lines as they stand in the table. */
final class ImportLines {
    static final String INSERT = """
            INSERT INTO roadmap_import_rows (import_id, record, key, name, description, phases, certainty, starts_on, ends_on,
                                             subgoal_code, subgoal_name, grouping_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private ImportLines() {}

    static void write(PreparedStatement statement, long importId, ListLine line) throws SQLException {
        Object[] phases = line.phases().stream().map(Phase::name).toArray();
        statement.setLong(1, importId);
        statement.setInt(2, line.row());
        statement.setString(3, line.key());
        statement.setString(4, line.name());
        statement.setString(5, line.description());
        statement.setArray(6, statement.getConnection().createArrayOf("text", phases));
        statement.setString(7, line.certainty().name());
        statement.setObject(8, line.startsOn(), Types.DATE);
        statement.setObject(9, line.endsOn(), Types.DATE);
        statement.setString(10, line.subGoal());
        statement.setString(11, line.subGoalName());
        statement.setString(12, line.grouping());
    }

    static ListLine read(ResultSet rows) throws SQLException {
        String[] phases = (String[]) rows.getArray("phases").getArray();
        return new ListLine(
                rows.getInt("record"),
                rows.getString("key"),
                rows.getString("name"),
                rows.getString("description"),
                Arrays.stream(phases).map(Phase::valueOf).toList(),
                Certainty.valueOf(rows.getString("certainty")),
                rows.getObject("starts_on", LocalDate.class),
                rows.getObject("ends_on", LocalDate.class),
                rows.getString("subgoal_code"),
                rows.getString("subgoal_name"),
                rows.getString("grouping_name"));
    }
}
