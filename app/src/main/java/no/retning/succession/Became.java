package no.retning.succession;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a thing that was split or merged became.
 *
 * @param how SPLIT or MERGE
 */
public record Became(String how, List<Successor> into) {
    /**
     * SQL that joins how, keys, names and paths to a row {@code gone (subject, id, ended, at)}: an activity or a delmål, when it
     * left the plan, and the time its successors are named as of. Nothing where it stands or was closed.
     */
    public static final String JOIN = """
            LEFT JOIN LATERAL (
              SELECT s.kind AS how, array_agg(s.key ORDER BY s.path) AS keys, array_agg(s.name ORDER BY s.path) AS names,
                     array_agg(s.path ORDER BY s.path) AS paths
              FROM (
                SELECT s.kind, k.key, v.name, '/aktivitet/' || k.key AS path
                FROM successions s
                CROSS JOIN LATERAL (SELECT key FROM activity_keys WHERE activity_id = s.successor_id AND since <= gone.at
                                    ORDER BY since DESC, key LIMIT 1) k
                CROSS JOIN LATERAL (SELECT name FROM activity_versions WHERE activity_id = s.successor_id AND lower(in_force) <= gone.at
                                    ORDER BY in_force DESC LIMIT 1) v
                WHERE gone.subject = 'activity' AND s.predecessor_id = gone.id AND s.kind <> 'CONTINUES' AND s.since = gone.ended
                UNION ALL
                SELECT s.kind, v.code, v.name, '/delmaal/' || v.code
                FROM subgoal_successions s
                CROSS JOIN LATERAL (SELECT code, name FROM subgoal_versions WHERE subgoal_id = s.successor_id AND lower(in_force) <= gone.at
                                    ORDER BY in_force DESC LIMIT 1) v
                WHERE gone.subject = 'subgoal' AND s.predecessor_id = gone.id AND s.since = gone.ended
              ) s
              GROUP BY s.kind
            ) became ON gone.ended <= gone.at
            """;

    /** From the columns how, keys, names and paths. */
    public static @Nullable Became read(ResultSet row) throws SQLException {
        String how = row.getString("how");
        return how == null ? null : of(how, texts(row, "keys"), texts(row, "names"), texts(row, "paths"));
    }

    /** From lists that are in one order. */
    public static Became of(String how, List<String> keys, List<String> names, List<String> paths) {
        return new Became(
                how,
                IntStream.range(0, keys.size())
                        .mapToObj(n -> new Successor(keys.get(n), names.get(n), paths.get(n)))
                        .toList());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
