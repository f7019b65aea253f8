package no.retning.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** The people who can sign in, their roles, and the sign-ins that were ended. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface People extends GenericRepository<PersonRow, Long> {
    /** A person with the organisation of today and the duties of now. */
    String PEOPLE = """
            SELECT p.id, p.user_name, p.display_name, p.demo, p.organization_id AS organization,
                   (SELECT n.name FROM organization_names n
                    WHERE n.organization_id = p.organization_id AND NOT n.is_alias
                      AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date) AS organization_name,
                   (SELECT string_agg(r.role || ':' || coalesce(g.code, '') || ':' || coalesce(s.code, ''), ','
                                      ORDER BY r.role, g.code, s.code)
                    FROM person_roles r
                    LEFT JOIN goal_versions g ON g.goal_id = r.goal_id AND g.in_force @> clock_timestamp()
                    LEFT JOIN subgoal_versions s ON s.subgoal_id = r.subgoal_id AND s.in_force @> clock_timestamp()
                    WHERE r.person_id = p.id) AS duties
            FROM people p
            """;

    @Query(PEOPLE + " WHERE p.user_name = :userName")
    Optional<PersonRow> row(String userName);

    @Query(PEOPLE + """
                     WHERE p.user_name = :userName
                       AND NOT EXISTS (SELECT FROM revoked_sign_ins e WHERE e.sign_in = :signIn)
                    """)
    Optional<PersonRow> signedInRow(String userName, UUID signIn);

    @Query("""
            INSERT INTO people (user_name, display_name, demo) VALUES (:userName, :displayName, true)
            ON CONFLICT ON CONSTRAINT people_user_name_unique DO NOTHING""")
    void addDemoUser(String userName, String displayName);

    @Query("""
            INSERT INTO person_roles (person_id, role, goal_id, since)
            SELECT p.id, :role, g.goal_id, coalesce(g.since, (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date)
            FROM people p
            LEFT JOIN LATERAL (
              SELECT v.goal_id, (lower(v.in_force) AT TIME ZONE 'Europe/Oslo')::date AS since
              FROM goal_versions v WHERE v.code = :goal AND v.in_force @> clock_timestamp()) g ON true
            WHERE p.user_name = :userName
            ON CONFLICT ON CONSTRAINT person_roles_unique DO NOTHING""")
    void addRole(String userName, String role, String goal);

    /**
     * Ties a person who belongs nowhere to the organisation of that name, where there is one.
     *
     * @param called its name, not called organization, since the row has an id of that name
     */
    @Query("""
            UPDATE people SET organization_id = n.organization_id
            FROM organization_names n
            WHERE people.user_name = :userName AND people.organization_id IS NULL AND n.name = :called
              AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date
            """)
    void addTo(String userName, String called);

    @Query("""
            INSERT INTO revoked_sign_ins (sign_in, forget_at) VALUES (:signIn, :forgetAt)
            ON CONFLICT ON CONSTRAINT revoked_sign_ins_pk DO NOTHING""")
    void revoke(UUID signIn, Instant forgetAt);

    @Query("DELETE FROM revoked_sign_ins WHERE forget_at < :now")
    void forgetRevoked(Instant now);

    default Optional<Person> find(String userName) {
        return row(userName).map(PersonRow::person);
    }

    default Person get(String userName) {
        return find(userName).orElseThrow(() -> new NoSuchElementException("no person is called " + userName));
    }

    /** The person of a sign-in that has not been ended. */
    default Optional<Person> find(String userName, UUID signIn) {
        return signedInRow(userName, signIn).map(PersonRow::person);
    }
}
