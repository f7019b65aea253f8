package no.retning.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of people and of who answers for what, for pages. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PeopleRepository extends GenericRepository<PersonLine, Long> {
    /** All, or those of an organisation. */
    @Query("""
            SELECT p.id, CASE WHEN p.demo THEN p.display_name ELSE p.user_name END AS shown,
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

    /** Who answers for goals and delmål that are in force, in the order of their codes. */
    @Query("""
            SELECT r.id, r.person_id AS person, r.role, g.code AS goal, s.code AS sub_goal,
                   coalesce(n.name, CASE WHEN p.demo THEN p.display_name END) AS holder
            FROM person_roles r
            JOIN people p ON p.id = r.person_id
            LEFT JOIN organization_names n ON n.organization_id = p.organization_id AND NOT n.is_alias
              AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date
            LEFT JOIN goal_versions g ON g.goal_id = r.goal_id AND g.in_force @> clock_timestamp()
            LEFT JOIN subgoal_versions s ON s.subgoal_id = r.subgoal_id AND s.in_force @> clock_timestamp()
            WHERE g.code IS NOT NULL OR s.code IS NOT NULL
            ORDER BY coalesce(g.code, split_part(s.code, '.', 1)), s.code NULLS FIRST, r.role, holder
            """)
    List<DutyHolder> duties();

    /** Gives a person the duty; 0 when the person has it. */
    @Query("""
            INSERT INTO person_roles (person_id, role, goal_id, subgoal_id)
            SELECT :person, :role,
                   (SELECT g.goal_id FROM goal_versions g WHERE g.code = :code AND g.in_force @> clock_timestamp()),
                   (SELECT s.subgoal_id FROM subgoal_versions s WHERE s.code = :code AND s.in_force @> clock_timestamp())
            ON CONFLICT ON CONSTRAINT person_roles_unique DO NOTHING
            """)
    int addDuty(long person, String role, String code);

    /** Takes a duty for a goal or delmål away; 0 when it is gone already. */
    @Query("DELETE FROM person_roles WHERE id = :id AND role IN ('GOAL_OWNER', 'SUBJECT_OWNER')")
    int removeDuty(long id);
}
