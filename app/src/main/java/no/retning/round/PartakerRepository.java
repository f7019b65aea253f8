package no.retning.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Organisations that take part in rounds, and what they say: answers only grow, and the newest counts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PartakerRepository extends GenericRepository<PartakerRow, Long> {
    /** All that take part in a round, or one of them, by name. */
    @Query("""
            SELECT i.organization_id AS organization, n.name, b.address AS mailbox, b.language, i.sent_at,
                   coalesce(i.sent_at >= (r.deadline + 1)::timestamp AT TIME ZONE 'Europe/Oslo', false) AS late,
                   coalesce(m.letters, 0) AS letters, m.letter_at, m.delivered_at, m.letter_error
            FROM input_round_organizations i
            JOIN input_rounds r ON r.id = i.round_id
            CROSS JOIN LATERAL (
              SELECT l.name FROM organization_names l WHERE l.organization_id = i.organization_id AND NOT l.is_alias
              ORDER BY l.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date DESC, upper(l.valid) DESC NULLS FIRST LIMIT 1) n
            LEFT JOIN letter_addresses b ON b.organization_id = i.organization_id
            LEFT JOIN LATERAL (
              SELECT count(*) OVER () AS letters, e.created_at AS letter_at, e.sent_at AS delivered_at, e.error AS letter_error
              FROM mails e WHERE starts_with(e.once, 'input-round/' || i.round_id || '/' || i.organization_id || '/')
              ORDER BY e.id DESC LIMIT 1) m ON true
            WHERE i.round_id = :round AND (CAST(:only AS bigint) IS NULL OR i.organization_id = :only)
            ORDER BY n.name
            """)
    List<PartakerRow> list(long round, @Nullable Long only);

    /** Holds the answers of an organisation until the transaction ends, so that those who answer for it come one by one. */
    @Query("""
            SELECT sent_at IS NOT NULL FROM input_round_organizations
            WHERE round_id = :round AND organization_id = :one FOR UPDATE
            """)
    Optional<Boolean> hold(long round, long one);

    /** Gives 0 when it takes part already. */
    @Query(
            "INSERT INTO input_round_organizations (round_id, organization_id) VALUES (:round, :one) ON CONFLICT DO NOTHING")
    int insert(long round, long one);

    @Query("""
            UPDATE input_round_organizations SET sent_at = clock_timestamp(), sent_by = :person
            WHERE round_id = :round AND organization_id = :one
            """)
    void sent(long round, long one, long person);

    @Query("""
            UPDATE input_round_organizations SET sent_at = NULL, sent_by = NULL WHERE round_id = :round AND organization_id = :one
            """)
    void takenBack(long round, long one);

    @Query("""
            INSERT INTO input_round_answers (round_id, organization_id, activity_id, unchanged, person_id)
            VALUES (:round, :one, :activity, :unchanged, :person)
            """)
    void answer(long round, long one, long activity, boolean unchanged, long person);

    @Query("""
            INSERT INTO input_round_delegations (round_id, organization_id, activity_id, person_id)
            VALUES (:round, :one, :activity, :person)
            ON CONFLICT ON CONSTRAINT input_round_delegations_pk DO UPDATE SET person_id = excluded.person_id
            """)
    void delegate(long round, long one, long activity, long person);

    @Query("""
            DELETE FROM input_round_delegations WHERE round_id = :round AND organization_id = :one AND activity_id = :activity
            """)
    void undelegate(long round, long one, long activity);

    /** Ties a set to the round if it touches something the organisation owns; gives 0 when it does not. */
    @Query("""
            INSERT INTO input_round_sets (change_set_id, round_id, organization_id)
            SELECT :changeSet, :round, :one
            WHERE EXISTS (
              SELECT FROM changes h JOIN activity_owners o ON o.activity_id = h.activity_id AND o.in_force @> clock_timestamp()
              WHERE h.change_set_id = :changeSet AND o.organization_id = :one)
            """)
    int tie(long round, long one, long changeSet);

    /** Drafts that sets of the round were gathered in, the newest first. */
    @Query("""
            SELECT DISTINCT d.id FROM input_round_sets t JOIN change_sets s ON s.id = t.change_set_id JOIN change_sets d ON d.id = s.collected_in
            WHERE t.round_id = :round AND d.status = 'DRAFT' ORDER BY d.id DESC
            """)
    List<Long> drafts(long round);

    /** Sets of the round that were sent in and are gathered nowhere else than in this draft. */
    @Query("""
            SELECT s.id AS change_set, s.title,
                   (SELECT n.name FROM organization_names n WHERE n.organization_id = t.organization_id AND NOT n.is_alias
                    ORDER BY n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date DESC LIMIT 1) AS organization,
                   (SELECT count(*) FROM changes h WHERE h.change_set_id = s.id) AS changes, s.collected_in IS NOT NULL AS gathered
            FROM input_round_sets t JOIN change_sets s ON s.id = t.change_set_id
            WHERE t.round_id = :round AND s.status = 'SUBMITTED' AND (s.collected_in IS NULL OR s.collected_in = :draft)
            ORDER BY s.submitted_at, s.id
            """)
    List<ProposalRow> collectable(long round, long draft);

    /** Sets of an organisation in a round that still are to be sent in. */
    @Query("""
            SELECT s.id FROM input_round_sets t JOIN change_sets s ON s.id = t.change_set_id
            WHERE t.round_id = :round AND t.organization_id = :one AND s.status IN ('DRAFT', 'RETURNED') AND s.class <> 'EDITORIAL'
            ORDER BY s.id
            """)
    List<Long> unsent(long round, long one);
}
