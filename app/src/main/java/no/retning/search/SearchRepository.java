package no.retning.search;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.people.Reach;
import no.retning.succession.Became;
import no.retning.web.Addresses;
import org.jspecify.annotations.Nullable;

/** Everything that fits a question, in one statement. */
@Singleton
class SearchRepository {
    /** One hit a thing: by its key before by its words, as it is before as it was. */
    private static final String SEARCH =
            "WITH " + Finding.ASKED + ", " + Finding.NAMED + ", found AS (\n" + Finding.FOUND
                    + """

            ), best AS (
              SELECT DISTINCT ON (kind, thing) kind, thing, version, exact, rank, timing, since
              FROM found
              ORDER BY kind, thing, exact DESC, timing, rank DESC, since DESC, version DESC
            )
            SELECT told.*, became.how, became.keys, became.names, became.paths, tsvector_to_array(to_tsvector('norwegian', ?)) AS stems
            FROM (
            """ + Telling.TOLD + """

            ) told
            CROSS JOIN LATERAL (SELECT lower(told.kind) AS subject, told.thing AS id, told.ended, clock_timestamp() AS at) gone
            """ + Became.JOIN;

    /** The stems of the question's words, as the database cuts them, and all that fits it. */
    record Result(List<String> stems, List<Found> found) {}

    private final JdbcOperations jdbc;

    SearchRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @ReadOnly
    Result search(Question question, Reader reader) {
        return jdbc.prepareStatement(SEARCH, statement -> {
            ask(statement, question, reader);
            List<String> stems = List.of();
            var found = new ArrayList<Found>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    stems = texts(rows, "stems");
                    found.add(row(rows));
                }
            }
            return new Result(stems, found);
        });
    }

    private static void ask(PreparedStatement statement, Question question, Reader reader) throws SQLException {
        var numbered = question.numbered();
        var whole = question.whole();
        String words = String.join(" ", question.words());
        statement.setString(1, question.query());
        statement.setString(2, question.longest());
        statement.setArray(
                3,
                statement.getConnection().createArrayOf("text", question.words().toArray()));
        statement.setString(4, question.key());
        statement.setString(5, question.subGoal());
        statement.setObject(6, whole, Types.INTEGER);
        statement.setString(7, numbered == null ? question.asked() : numbered.before());
        statement.setObject(8, numbered == null ? null : numbered.number(), Types.INTEGER);
        statement.setObject(9, numbered == null ? null : numbered.year(), Types.INTEGER);
        statement.setString(10, question.label());
        statement.setBoolean(11, reader.papers());
        statement.setBoolean(12, reader.keepsRounds());
        statement.setBoolean(13, reader.signedIn());
        statement.setObject(14, reader.organization(), Types.BIGINT);
        statement.setString(15, reader.roundName());
        statement.setArray(
                16,
                statement.getConnection().createArrayOf("text", Reader.months().toArray()));
        statement.setString(17, reader.wholeName());
        statement.setString(18, words);
    }

    private static Found row(ResultSet row) throws SQLException {
        return new Found(
                HitKind.valueOf(row.getString("kind")),
                row.getBoolean("exact"),
                row.getDouble("rank"),
                When.valueOf(row.getString("timing")),
                row.getString("label"),
                row.getString("former_label"),
                Objects.requireNonNull(row.getString("name")),
                Objects.requireNonNull(row.getString("matched")),
                row.getString("body"),
                instant(row, "ended"),
                Became.read(row),
                instant(row, "begins"),
                address(row),
                row.getString("context"),
                row.getObject("dated", LocalDate.class),
                row.getString("state"),
                row.getObject("author", Long.class),
                reach(row));
    }

    /** A term is found by its name, which is no code. */
    private static String address(ResultSet row) throws SQLException {
        String address = Objects.requireNonNull(row.getString("address"));
        return row.getString("kind").equals(HitKind.TERM.name())
                ? address + Addresses.encoded(Objects.requireNonNull(row.getString("name")))
                : address;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static List<Reach> reach(ResultSet row) throws SQLException {
        var array = row.getArray("reach");
        return array == null ? List.of() : Reach.readAll((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
