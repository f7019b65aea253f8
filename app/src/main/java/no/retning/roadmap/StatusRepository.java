package no.retning.roadmap;

import io.micronaut.core.type.Argument;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads what has been told of how things stand; an activity's newest comes with the activity itself. */
@Singleton
public class StatusRepository {
    private static final String SELECT = """
            SELECT to_jsonb(s) AS told
            FROM told_statuses s
            WHERE s.%s = ?
              AND s.reported_at <= ?::timestamptz
            ORDER BY s.reported_at DESC, s.id DESC
            """;
    private static final Argument<JsonNode> NODE = Argument.of(JsonNode.class);

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    StatusRepository(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Everything told of one thing by a time, the newest first.
     *
     * @param subject activity, goal or subgoal
     */
    @ReadOnly
    public List<StatusRow> list(String subject, long id, Instant at) {
        return jdbc.prepareStatement(SELECT.formatted(column(subject)), statement -> {
            statement.setLong(1, id);
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            var told = new ArrayList<StatusRow>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    told.add(StatusReading.of(json.readValue(rows.getString("told"), NODE)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return told;
        });
    }

    private static String column(String subject) {
        return switch (subject) {
            case "activity" -> "activity_id";
            case "goal" -> "goal_id";
            case "subgoal" -> "subgoal_id";
            default -> throw new IllegalArgumentException(subject);
        };
    }
}
