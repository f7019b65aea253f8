package no.retning.follow;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.retning.succession.Became;

/** Who follows what. */
@Singleton
public class FollowRepository {
    /** What f points at, by its name and address of now, or the last it had. */
    private static final String NAMED = """
            CROSS JOIN LATERAL (
              SELECT 'goal' AS subject, v.goal_id AS id, v.code AS key, v.name, '/maal/' || v.code AS address,
                     upper(v.in_force) AS ended, false AS finished
              FROM (SELECT * FROM goal_versions WHERE goal_id = f.goal_id
                    ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1) v
              UNION ALL
              SELECT 'subgoal', v.subgoal_id, v.code, v.name, '/delmaal/' || v.code, upper(v.in_force), false
              FROM (SELECT * FROM subgoal_versions WHERE subgoal_id = f.subgoal_id
                    ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1) v
              UNION ALL
              SELECT 'activity', v.activity_id, k.key, v.name, '/aktivitet/' || k.key, upper(v.in_force), false
              FROM (SELECT * FROM activity_versions WHERE activity_id = f.activity_id
                    ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1) v,
                   (SELECT key FROM activity_keys WHERE activity_id = f.activity_id ORDER BY since DESC, key LIMIT 1) k
              UNION ALL
              SELECT 'initiative', v.initiative_id, k.key, v.name, '/portefolje/tiltak/' || k.key, NULL, v.lifecycle IN ('FINISHED', 'STOPPED')
              FROM (SELECT * FROM initiative_versions WHERE initiative_id = f.initiative_id
                    ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1) v,
                   (SELECT key FROM initiative_keys WHERE initiative_id = f.initiative_id ORDER BY since DESC, key LIMIT 1) k
            ) n
            CROSS JOIN LATERAL (SELECT n.subject, n.id, n.ended, clock_timestamp() AS at) gone
            """ + Became.JOIN;

    private static final String SELECT =
            "SELECT n.subject, n.id, n.key, n.name, n.address, n.finished OR coalesce(n.ended <= gone.at, false) AS closed, became.*, f.since\n";

    private static final String LIST = SELECT + "FROM followings f " + NAMED + """
             WHERE f.person_id = ?
            ORDER BY CASE n.subject WHEN 'goal' THEN 1 WHEN 'subgoal' THEN 2 WHEN 'activity' THEN 3 ELSE 4 END, length(n.key), n.key, n.name
            """;

    private static final String FIND = SELECT + """
            FROM (SELECT clock_timestamp() AS since,
                         (SELECT v.goal_id FROM goal_versions v WHERE a.subject = 'goal' AND v.code = a.key
                          ORDER BY v.in_force @> clock_timestamp() DESC, v.in_force DESC LIMIT 1) AS goal_id,
                         (SELECT v.subgoal_id FROM subgoal_versions v WHERE a.subject = 'subgoal' AND v.code = a.key
                          ORDER BY v.in_force @> clock_timestamp() DESC, v.in_force DESC LIMIT 1) AS subgoal_id,
                         (SELECT k.activity_id FROM activity_keys k WHERE a.subject = 'activity' AND k.key = a.key) AS activity_id,
                         (SELECT k.initiative_id FROM initiative_keys k WHERE a.subject = 'initiative' AND k.key = a.key) AS initiative_id
                  FROM (SELECT ?::text AS subject, ?::text AS key) a) f
            """ + NAMED;

    private static final String ASKED = "(SELECT ?::bigint AS person, ?::text AS subject, ?::bigint AS id) a";

    private static final String IS_ASKED = """
             WHERE f.person_id = a.person
              AND CASE a.subject WHEN 'goal' THEN f.goal_id WHEN 'subgoal' THEN f.subgoal_id WHEN 'initiative' THEN f.initiative_id
                             ELSE f.activity_id END = a.id
            """;

    private static final String ADD = """
            INSERT INTO followings (person_id, goal_id, subgoal_id, activity_id, initiative_id)
            SELECT a.person, CASE a.subject WHEN 'goal' THEN a.id END, CASE a.subject WHEN 'subgoal' THEN a.id END,
                   CASE a.subject WHEN 'activity' THEN a.id END, CASE a.subject WHEN 'initiative' THEN a.id END
            FROM %s
            ON CONFLICT ON CONSTRAINT followings_unique DO NOTHING
            """.formatted(ASKED);

    private static final String REMOVE = "DELETE FROM followings f USING " + ASKED + IS_ASKED;

    private static final String FOLLOWS = "SELECT FROM followings f, " + ASKED + IS_ASKED;

    private final JdbcOperations jdbc;

    FollowRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What the person follows: goals, delmål, activities, initiatives, each in the order of the plan. */
    @ReadOnly
    public List<Followed> list(long person) {
        return jdbc.prepareStatement(LIST, statement -> {
            statement.setLong(1, person);
            return read(statement);
        });
    }

    /** Something that can be followed, by its key or code of now or before. */
    @ReadOnly
    public Optional<Followed> find(String subject, String key) {
        return jdbc.prepareStatement(FIND, statement -> {
            statement.setString(1, subject);
            statement.setString(2, key);
            return read(statement).stream().findFirst();
        });
    }

    @ReadOnly
    boolean follows(long person, String subject, long id) {
        return jdbc.prepareStatement(FOLLOWS, statement -> {
            about(statement, person, subject, id);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        });
    }

    /** @return whether it was not followed before */
    boolean add(long person, String subject, long id) {
        return jdbc.prepareStatement(ADD, statement -> {
            about(statement, person, subject, id);
            return statement.executeUpdate() > 0;
        });
    }

    /** @return whether it was followed before */
    boolean remove(long person, String subject, long id) {
        return jdbc.prepareStatement(REMOVE, statement -> {
            about(statement, person, subject, id);
            return statement.executeUpdate() > 0;
        });
    }

    private static void about(PreparedStatement statement, long person, String subject, long id) throws SQLException {
        statement.setLong(1, person);
        statement.setString(2, subject);
        statement.setLong(3, id);
    }

    private static List<Followed> read(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<Followed>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Followed(
                        rows.getString("subject"),
                        rows.getLong("id"),
                        rows.getString("key"),
                        rows.getString("name"),
                        rows.getString("address"),
                        rows.getBoolean("closed"),
                        Became.read(rows),
                        rows.getObject("since", OffsetDateTime.class).toInstant()));
            }
        }
        return found;
    }
}
