package no.retning.roadmap;

import io.micronaut.json.tree.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what several of our statements select under the same names. */
public final class Columns {

    private Columns() {}

    /** The columns of the view {@code grounds} that say what a set rests on. */
    public static GroundRow ground(ResultSet rows) throws SQLException {
        var council = rows.getString("council");
        var number = rows.getString("case_number");
        var address = rows.getString("case_address");
        var adoptedBy = rows.getString("adopted_by");
        var adoptedOn = date(rows, "adopted_on");
        return new GroundRow(
                rows.getString("type"),
                council,
                number,
                address,
                date(rows, "dated"),
                date(rows, "advised_on"),
                rows.getString("text"),
                rows.getString("outcome"),
                rows.getString("body"),
                rows.getString("reference"),
                council == null || number == null || address == null
                        ? null
                        : new GroundRow.Advice(
                                council, number, address, date(rows, "advised_on"), rows.getString("outcome")),
                adoptedBy == null || adoptedOn == null ? null : new GroundRow.Adoption(adoptedBy, adoptedOn));
    }

    public static @Nullable LocalDate date(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    public static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The texts of an array within a column of JSON. */
    public static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.values().forEach(it -> texts.add(it.getStringValue()));
        return texts;
    }

    public static List<String> texts(ResultSet rows, String column) throws SQLException {
        return List.of((String[]) rows.getArray(column).getArray());
    }
}
