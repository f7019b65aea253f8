package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Where sets that take effect later meet others, as seen from either. */
@Singleton
class ClashRepository {
    private final JdbcOperations jdbc;

    ClashRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @ReadOnly
    List<ClashRow> of(long changeSet) {
        return jdbc.prepareStatement("""
                SELECT change_set_id, caused_by, subject, name, key, field
                FROM change_set_clashes WHERE change_set_id = ? OR caused_by = ? ORDER BY id
                """, statement -> {
            statement.setLong(1, changeSet);
            statement.setLong(2, changeSet);
            List<ClashRow> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new ClashRow(
                            rows.getLong(1),
                            rows.getLong(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6)));
                }
            }
            return found;
        });
    }
}
