package no.retning.roadmap;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a row of the one query into an activity. */
@Singleton
class ActivityReading {

    private static final Argument<JsonNode> NODE = Argument.of(JsonNode.class);

    private final JsonMapper json;

    ActivityReading(JsonMapper json) {
        this.json = json;
    }

    ActivityRow row(ResultSet rows) throws SQLException {
        var startsOn = Columns.date(rows, "starts_on");
        var phases = Columns.texts(rows, "phases").stream().map(Phase::valueOf).toList();
        var day = rows.getObject("day", LocalDate.class);
        return new ActivityRow(
                rows.getLong("activity_id"),
                rows.getString("key"),
                rows.getString("name"),
                rows.getString("description"),
                phases,
                Certainty.valueOf(rows.getString("certainty")),
                startsOn,
                precision(rows.getString("starts_precision")),
                Columns.date(rows, "ends_on"),
                precision(rows.getString("ends_precision")),
                Lifecycle.of(rows.getBoolean("closed"), rows.getBoolean("paused"), startsOn, phases, day),
                list(rows.getString("placements"), ActivityReading::placement),
                Columns.instant(rows, "since"),
                rows.getLong("latest_set"),
                Columns.ground(rows),
                Columns.texts(rows, "successors"),
                Columns.texts(rows, "others"),
                belongings(rows));
    }

    private static @Nullable DatePrecision precision(@Nullable String name) {
        return name == null ? null : DatePrecision.valueOf(name);
    }

    private Belongings belongings(ResultSet rows) throws SQLException {
        var ended = rows.getString("ended");
        return new Belongings(
                list(
                        rows.getString("owners"),
                        owner -> new OwnerRow(
                                owner.get("id").getLongValue(),
                                owner.get("organization").getStringValue(),
                                owner.get("inferred").getBooleanValue(),
                                Columns.texts(owner.get("aliases")))),
                list(
                        rows.getString("milestones"),
                        milestone -> new MilestoneRow(
                                MilestoneKind.valueOf(milestone.get("kind").getStringValue()),
                                LocalDate.parse(milestone.get("on").getStringValue()),
                                DatePrecision.valueOf(milestone.get("precision").getStringValue()))),
                list(rows.getString("continues_as"), ActivityReading::link),
                list(rows.getString("continues"), ActivityReading::link),
                ended == null ? null : ended.equals("CLOSE") ? DifferenceKind.CLOSED : DifferenceKind.valueOf(ended),
                status(rows.getString("status")));
    }

    private @Nullable StatusRow status(@Nullable String told) {
        try {
            return told == null ? null : StatusReading.of(json.readValue(told, NODE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActivityLink link(JsonNode link) {
        var startsOn = link.get("startsOn");
        return new ActivityLink(
                link.get("id").getLongValue(),
                link.get("key").getStringValue(),
                link.get("name").getStringValue(),
                startsOn.isNull() ? null : LocalDate.parse(startsOn.getStringValue()));
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

    private static PlacementRow placement(JsonNode place) {
        var grouping = place.get("grouping");
        var groupingId = place.get("groupingId");
        return new PlacementRow(
                place.get("goal").getStringValue(),
                place.get("subGoal").getStringValue(),
                place.get("subGoalName").getStringValue(),
                grouping.isNull() ? null : grouping.getStringValue(),
                place.get("primary").getBooleanValue(),
                place.get("subGoalId").getLongValue(),
                groupingId.isNull() ? null : groupingId.getLongValue());
    }
}
