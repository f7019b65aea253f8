package no.retning.portfolio;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.retning.roadmap.Columns;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.OwnerRow;
import no.retning.roadmap.Phase;
import no.retning.succession.Became;
import org.jspecify.annotations.Nullable;

/** Turns a row of the one query into an initiative. */
@Singleton
class InitiativeReading {
    private static final Argument<JsonNode> NODE = Argument.of(JsonNode.class);

    private final JsonMapper json;

    InitiativeReading(JsonMapper json) {
        this.json = json;
    }

    InitiativeRow row(ResultSet rows) throws SQLException {
        return new InitiativeRow(
                rows.getString("key"),
                rows.getLong("initiative_id"),
                rows.getString("name"),
                rows.getString("description"),
                new GoalLink(rows.getLong("goal_id"), rows.getString("goal_code"), rows.getString("goal_name")),
                list(rows.getString("supports"), it -> new GoalLink(id(it), text(it, "key"), text(it, "name"))),
                list(
                        rows.getString("owners"),
                        it -> new OwnerRow(
                                id(it),
                                text(it, "name"),
                                it.get("inferred").getBooleanValue(),
                                Columns.texts(it.get("aliases")))),
                InitiativeLifecycle.valueOf(rows.getString("lifecycle")),
                Columns.texts(rows, "phases").stream().map(Phase::valueOf).toList(),
                Columns.date(rows, "starts_on"),
                precision(rows.getString("starts_precision")),
                Columns.date(rows, "ends_on"),
                precision(rows.getString("ends_precision")),
                rows.getString("theme"),
                rows.getString("ended_reason"),
                list(
                        rows.getString("activities"),
                        it -> LinkedActivity.of(
                                id(it),
                                text(it, "key"),
                                text(it, "name"),
                                it.get("closed").getBooleanValue(),
                                became(it))),
                list(rows.getString("depends_on"), InitiativeReading::linked),
                list(rows.getString("needed_by"), InitiativeReading::linked),
                Columns.instant(rows, "since"),
                rows.getLong("latest_set"),
                Columns.ground(rows));
    }

    private static LinkedInitiative linked(JsonNode it) {
        var what = it.get("what");
        return new LinkedInitiative(
                id(it), text(it, "key"), text(it, "name"), what.isNull() ? null : what.getStringValue());
    }

    private static @Nullable Became became(JsonNode it) {
        var how = it.get("how");
        return how.isNull()
                ? null
                : Became.of(
                        how.getStringValue(),
                        Columns.texts(it.get("keys")),
                        Columns.texts(it.get("names")),
                        Columns.texts(it.get("paths")));
    }

    private static long id(JsonNode it) {
        return it.get("id").getLongValue();
    }

    private static String text(JsonNode it, String field) {
        return it.get(field).getStringValue();
    }

    private static @Nullable DatePrecision precision(@Nullable String name) {
        return name == null ? null : DatePrecision.valueOf(name);
    }

    private <T> List<T> list(String array, Function<JsonNode, T> read) {
        try {
            var list = new ArrayList<T>();
            for (var node : json.readValue(array, NODE).values()) {
                list.add(read.apply(node));
            }
            return List.copyOf(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
