package no.retning.reporting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.retning.people.Person;
import no.retning.people.Role;

/** What waits in the rounds that take reports, for one person, in one statement. */
@Singleton
class WaitingReports {
    private final JdbcOperations jdbc;

    WaitingReports(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What waits in a round.
     *
     * @param mine reports of initiatives that the person is to write or send in; what is given to a colleague waits for
     *     the colleague until it is said to be ready
     * @param goals reports of goals the person answers for
     * @param unsent what the person sent in, or is to, with changes since that are not sent
     * @param toSign what was sent in and the person may sign off
     * @param missing all reports of initiatives that are not sent in
     */
    record Round(
            LocalDate cutOff,
            LocalDate dueOn,
            LocalDate lastDay,
            int mine,
            int goals,
            int unsent,
            int toSign,
            int missing) {}

    @ReadOnly
    List<Round> list(Person person) {
        Long organization =
                person.belonging() == null ? null : person.belonging().organization();
        return jdbc.prepareStatement("""
                WITH asked AS (SELECT ?::bigint AS organization, ?::bigint AS person, ?::boolean AS contact, ?::boolean AS leader, ?::text[] AS goals)
                SELECT r.cut_off, r.due_on, r.due_on + r.grace_days AS last_day,
                  count(*) FILTER (WHERE p.initiative_id IS NOT NULL AND s.id IS NULL
                    AND ((a.contact AND p.organization_id = a.organization
                          AND (p.delegate_id IS NULL OR p.delegate_id = a.person OR p.ready_at IS NOT NULL))
                         OR (p.delegate_id = a.person AND p.ready_at IS NULL))) AS mine,
                  count(*) FILTER (WHERE p.goal_id IS NOT NULL AND s.id IS NULL AND g.code = ANY (a.goals)) AS goals,
                  count(*) FILTER (WHERE ((a.contact AND p.organization_id = a.organization) OR p.delegate_id = a.person OR g.code = ANY (a.goals))
                    AND s.id IS NOT NULL AND EXISTS (SELECT FROM unsent_fields u WHERE u.report_id = p.id)) AS unsent,
                  count(*) FILTER (WHERE a.leader AND p.organization_id = a.organization AND s.id IS NOT NULL
                    AND EXISTS (SELECT FROM signing_organizations o WHERE o.organization_id = p.organization_id)
                    AND NOT EXISTS (SELECT FROM sign_offs f WHERE f.submission_id = s.id)) AS to_sign,
                  count(*) FILTER (WHERE p.initiative_id IS NOT NULL AND s.id IS NULL AND p.missing_cause IS NULL AND NOT p.cause_unknown) AS missing
                FROM reporting_rounds r
                JOIN reports p ON p.round_id = r.id
                CROSS JOIN asked a
                LEFT JOIN goal_versions g ON g.goal_id = p.goal_id AND g.in_force @> clock_timestamp()
                LEFT JOIN LATERAL (SELECT max(i.id) AS id FROM submissions i WHERE i.report_id = p.id) s ON true
                WHERE r.opened_at IS NOT NULL AND r.closed_at IS NULL
                GROUP BY r.id ORDER BY r.cut_off
                """, statement -> {
            statement.setObject(1, organization, Types.BIGINT);
            statement.setLong(2, person.id());
            statement.setBoolean(3, person.is(Role.CONTACT));
            statement.setBoolean(4, person.is(Role.LEADER));
            statement.setArray(
                    5,
                    statement
                            .getConnection()
                            .createArrayOf("text", person.goals().toArray()));
            var found = new ArrayList<Round>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Round(
                            rows.getObject("cut_off", LocalDate.class),
                            rows.getObject("due_on", LocalDate.class),
                            rows.getObject("last_day", LocalDate.class),
                            rows.getInt("mine"),
                            rows.getInt("goals"),
                            rows.getInt("unsent"),
                            rows.getInt("to_sign"),
                            rows.getInt("missing")));
                }
            }
            return found;
        });
    }
}
