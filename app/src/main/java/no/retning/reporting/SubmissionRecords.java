package no.retning.reporting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Stores what is sent in: one statement a part, each with all its rows. */
@Singleton
class SubmissionRecords {
    /** Each takes the id of what was sent in, and its content as JSON. */
    private static final String[] PARTS = {"""
        INSERT INTO submission_lights (submission_id, dimension, level, comment, measure, unchanged)
        SELECT c.id, l.key, l.value ->> 'level', l.value ->> 'comment', l.value ->> 'measure', coalesce((l.value ->> 'unchanged')::boolean, false)
        FROM (SELECT ?::bigint AS id, ?::jsonb AS said) c, jsonb_each(c.said -> 'lights') l
        """, """
        INSERT INTO submission_texts (submission_id, field, text)
        SELECT c.id, x.key, x.value FROM (SELECT ?::bigint AS id, ?::jsonb AS said) c, jsonb_each_text(c.said -> 'texts') x
        """, """
        INSERT INTO submission_milestones (submission_id, position, name, decided_on, forecast_on, actual_on)
        SELECT c.id, m.n, m.said ->> 'name', (m.said ->> 'decidedOn')::date, (m.said ->> 'forecastOn')::date, (m.said ->> 'actualOn')::date
        FROM (SELECT ?::bigint AS id, ?::jsonb AS said) c, jsonb_array_elements(c.said -> 'milestones') WITH ORDINALITY m (said, n)
        """, """
        INSERT INTO submission_risks (submission_id, position, text, probability, consequence, measure, owner)
        SELECT c.id, k.n, k.said ->> 'text', (k.said ->> 'probability')::smallint, (k.said ->> 'consequence')::smallint,
               k.said ->> 'measure', k.said ->> 'owner'
        FROM (SELECT ?::bigint AS id, ?::jsonb AS said) c, jsonb_array_elements(c.said -> 'risks') WITH ORDINALITY k (said, n)
        """, """
        INSERT INTO submission_benefits (submission_id, position, name, owner, measure, planned, realised)
        SELECT c.id, b.n, b.said ->> 'name', b.said ->> 'owner', b.said ->> 'measure', b.said ->> 'planned', b.said ->> 'realised'
        FROM (SELECT ?::bigint AS id, ?::jsonb AS said) c, jsonb_array_elements(c.said -> 'benefits') WITH ORDINALITY b (said, n)
        """, """
        INSERT INTO submission_dependencies (submission_id, position, text)
        SELECT c.id, d.n, d.said
        FROM (SELECT ?::bigint AS id, ?::jsonb AS said) c, jsonb_array_elements_text(c.said -> 'dependencies') WITH ORDINALITY d (said, n)
        """, """
        INSERT INTO submission_challenges (submission_id, challenge_id, name, note)
        SELECT c.id, h.id, h.name, n.said ->> 'note'
        FROM (SELECT ?::bigint AS id, ?::jsonb AS said) c, jsonb_array_elements(c.said -> 'challenges') n (said)
        JOIN shared_challenges h ON h.code = n.said ->> 'code'
        """};

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    SubmissionRecords(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param correction why it is corrected; null while the round is open */
    @Transactional(propagation = Propagation.MANDATORY)
    long insert(long report, @Nullable Long person, @Nullable String correction, ReportContent content) {
        long id = jdbc.prepareStatement("""
                INSERT INTO submissions (report_id, sent_by, correction, forecast_ends_on, forecast_ends_precision,
                                         budget, cost_forecast, yearly_effect, sustainability)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """, statement -> {
            statement.setLong(1, report);
            statement.setObject(2, person, Types.BIGINT);
            statement.setString(3, correction);
            statement.setObject(4, content.forecastEndsOn(), Types.DATE);
            statement.setString(
                    5,
                    content.forecastEndsPrecision() == null
                            ? null
                            : content.forecastEndsPrecision().name());
            statement.setBigDecimal(6, content.budget());
            statement.setBigDecimal(7, content.costForecast());
            statement.setBigDecimal(8, content.yearlyEffect());
            statement.setArray(
                    9,
                    statement
                            .getConnection()
                            .createArrayOf("smallint", content.sustainability().toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
        String said = text(content);
        for (String part : PARTS) {
            jdbc.prepareStatement(part, statement -> {
                statement.setLong(1, id);
                statement.setString(2, said);
                return statement.executeUpdate();
            });
        }
        return id;
    }

    private String text(ReportContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
