package no.retning.status;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.util.Optional;
import no.retning.people.Belonging;
import no.retning.people.Person;
import org.jspecify.annotations.Nullable;

/** Writes reports of status, and nothing else: the database refuses to change or remove one. */
@Singleton
class StatusRecords {
    private static final String INSERT = """
            INSERT INTO status_reports (activity_id, goal_id, subgoal_id, progress, forecast_starts_on, forecast_starts_precision,
                                        forecast_ends_on, forecast_ends_precision, comment, measure, repeats, reported_by, organization_id)
            SELECT CASE WHEN s = 'activity' THEN id END, CASE WHEN s = 'goal' THEN id END, CASE WHEN s = 'subgoal' THEN id END,
                   ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            FROM (SELECT ?::text AS s, ?::bigint AS id) thing
            RETURNING id
            """;

    private final JdbcOperations jdbc;

    StatusRecords(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    long insert(StatusThing thing, StatusDraft draft, @Nullable Long repeats, Optional<Person> person) {
        return jdbc.prepareStatement(INSERT, statement -> {
            var startsPrecision = draft.forecastStartsPrecision();
            var endsPrecision = draft.forecastEndsPrecision();
            statement.setString(
                    1, draft.progress() == null ? null : draft.progress().name());
            statement.setObject(2, draft.forecastStartsOn(), Types.DATE);
            statement.setString(3, startsPrecision == null ? null : startsPrecision.name());
            statement.setObject(4, draft.forecastEndsOn(), Types.DATE);
            statement.setString(5, endsPrecision == null ? null : endsPrecision.name());
            statement.setString(6, draft.comment());
            statement.setString(7, draft.measure());
            statement.setObject(8, repeats, Types.BIGINT);
            statement.setObject(9, person.map(Person::id).orElse(null), Types.BIGINT);
            statement.setObject(
                    10,
                    person.map(Person::belonging).map(Belonging::organization).orElse(null),
                    Types.BIGINT);
            statement.setString(11, thing.subject());
            statement.setLong(12, thing.id());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
