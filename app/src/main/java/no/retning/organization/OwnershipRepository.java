package no.retning.organization;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who owns which activities now, in the order of the roadmap. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface OwnershipRepository extends GenericRepository<OwnedActivity, Long> {
    /** One row an owner, and one for each activity without any; all, or those of an organisation. */
    @Query("""
            SELECT v.activity_id AS id, k.key, v.name, v.description, s.code AS sub_goal, v.starts_on,
                   o.organization_id AS organization, n.name AS organization_name, coalesce(o.inferred, false) AS inferred,
                   (SELECT max(c.id) FROM changes h JOIN change_sets c ON c.id = h.change_set_id
                    WHERE h.activity_id = v.activity_id AND h.kind = 'ASSIGN_OWNER' AND c.effective_at IS NULL
                      AND c.status IN ('DRAFT', 'RETURNED', 'SUBMITTED', 'PROPOSED', 'DECIDED')
                      AND coalesce(h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED'), true)) AS proposed_in
            FROM activity_versions v
            CROSS JOIN LATERAL (SELECT key FROM activity_keys WHERE activity_id = v.activity_id ORDER BY since DESC, key LIMIT 1) k
            JOIN placements p ON p.activity_id = v.activity_id AND p.is_primary AND p.in_force @> clock_timestamp()
            JOIN subgoal_versions s ON s.subgoal_id = p.subgoal_id AND s.in_force @> clock_timestamp()
            LEFT JOIN activity_owners o ON o.activity_id = v.activity_id AND o.in_force @> clock_timestamp()
            LEFT JOIN organization_names n ON n.organization_id = o.organization_id AND NOT n.is_alias
              AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date
            WHERE v.in_force @> clock_timestamp()
              AND (CAST(:organization AS bigint) IS NULL OR o.organization_id = :organization)
            ORDER BY length(s.code), s.code, p.grouping_id NULLS LAST, v.activity_id, n.name
            """)
    List<OwnedActivity> list(@Nullable Long organization);
}
