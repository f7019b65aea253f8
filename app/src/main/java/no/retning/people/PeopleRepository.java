package no.retning.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of people and of who answers for what, for pages. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PeopleRepository extends GenericRepository<PersonLine, Long> {
    /** All, or those of an organisation. */
    @Query("""
            SELECT p.id, p.user_name, CASE WHEN p.demo THEN p.display_name ELSE p.user_name END AS shown,
                   p.organization_id AS organization, n.name AS organization_name,
                   (SELECT string_agg(DISTINCT r.role, ',') FROM person_roles r WHERE r.person_id = p.id) AS roles
            FROM people p
            LEFT JOIN organization_names n ON n.organization_id = p.organization_id AND NOT n.is_alias
              AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date
            WHERE CAST(:organization AS bigint) IS NULL OR p.organization_id = :organization
            ORDER BY shown
            """)
    List<PersonLine> list(@Nullable Long organization);

    /** Id of the person who signs in with this name. */
    @Query("SELECT id FROM people WHERE user_name = :userName")
    Optional<Long> idOf(String userName);

    /** Duties that last and duties that have ended, with the codes of a day. */
    String DUTIES = """
            WITH asked AS (
              SELECT d.day, least(clock_timestamp(), ((d.day + 1)::timestamp AT TIME ZONE 'Europe/Oslo') - interval '1 microsecond') AS at
              FROM (SELECT coalesce(CAST(:day AS date), (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date) AS day) d
            ), held AS (
              SELECT r.id, r.person_id, r.role, r.goal_id, r.subgoal_id, p.organization_id, r.since, NULL::date AS until
              FROM person_roles r JOIN people p ON p.id = r.person_id
              WHERE r.role IN ('GOAL_OWNER', 'SUBJECT_OWNER')
              UNION ALL
              SELECT f.id, f.person_id, f.role, f.goal_id, f.subgoal_id, f.organization_id, lower(f.valid), upper(f.valid) - 1
              FROM former_duties f
            )
            SELECT h.id, h.person_id AS person, h.role, g.code AS goal, s.code AS sub_goal,
                   coalesce(n.name, CASE WHEN p.demo THEN p.display_name END) AS holder, h.since, h.until
            FROM asked a
            CROSS JOIN held h
            JOIN people p ON p.id = h.person_id
            LEFT JOIN organization_names n ON n.organization_id = h.organization_id AND NOT n.is_alias AND n.valid @> a.day
            """;

    /** Who answers for goals and delmål on a day, or today, in the order of their codes. */
    @Query(DUTIES + """
            LEFT JOIN goal_versions g ON g.goal_id = h.goal_id AND g.in_force @> a.at
            LEFT JOIN subgoal_versions s ON s.subgoal_id = h.subgoal_id AND s.in_force @> a.at
            WHERE (g.code IS NOT NULL OR s.code IS NOT NULL) AND h.since <= a.day AND (h.until IS NULL OR h.until >= a.day)
            ORDER BY coalesce(g.code, split_part(s.code, '.', 1)), s.code NULLS FIRST, h.role, holder
            """)
    List<DutyHolder> duties(@Nullable LocalDate day);

    /** Who did before, the one that ended last first. */
    @Query(DUTIES + """
            LEFT JOIN LATERAL (SELECT v.code FROM goal_versions v WHERE v.goal_id = h.goal_id ORDER BY v.in_force DESC LIMIT 1) g ON true
            LEFT JOIN LATERAL (SELECT v.code FROM subgoal_versions v WHERE v.subgoal_id = h.subgoal_id ORDER BY v.in_force DESC LIMIT 1) s ON true
            WHERE h.until IS NOT NULL
            ORDER BY h.until DESC, h.id DESC
            """)
    List<DutyHolder> formerDuties(@Nullable LocalDate day);

    /** Gives a person the duty from a day; 0 when the person has it, or no such goal or delmål is in force. */
    @Query("""
            INSERT INTO person_roles (person_id, role, goal_id, subgoal_id, since)
            SELECT :person, :role, t.goal_id, t.subgoal_id, :since
            FROM (SELECT (SELECT g.goal_id FROM goal_versions g WHERE g.code = :code AND g.in_force @> clock_timestamp()) AS goal_id,
                         (SELECT s.subgoal_id FROM subgoal_versions s WHERE s.code = :code AND s.in_force @> clock_timestamp()) AS subgoal_id) t
            WHERE num_nonnulls(t.goal_id, t.subgoal_id) = 1
            ON CONFLICT ON CONSTRAINT person_roles_unique DO NOTHING
            """)
    int addDuty(long person, String role, String code, LocalDate since);

    /** The first day of a duty that lasts. */
    @Query("SELECT since FROM person_roles WHERE id = :id AND role IN ('GOAL_OWNER', 'SUBJECT_OWNER')")
    Optional<LocalDate> firstDay(long id);

    /** Keeps what was held up to and with the last day; nothing when that is before the first. */
    @Query("""
            INSERT INTO former_duties (person_id, organization_id, role, goal_id, subgoal_id, valid)
            SELECT r.person_id, p.organization_id, r.role, r.goal_id, r.subgoal_id, daterange(r.since, CAST(:last AS date), '[]')
            FROM person_roles r JOIN people p ON p.id = r.person_id
            WHERE r.id = :id AND r.since <= :last
            """)
    int keepDuty(long id, LocalDate last);

    /** Takes a duty for a goal or delmål away; 0 when it is gone already. */
    @Query("DELETE FROM person_roles WHERE id = :id AND role IN ('GOAL_OWNER', 'SUBJECT_OWNER')")
    int removeDuty(long id);
}
