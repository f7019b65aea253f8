package no.retning.roadmap;

import io.micronaut.json.tree.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads a row of the view {@code told_statuses} as JSON, wherever it was selected. */
final class StatusReading {
    private StatusReading() {}

    static StatusRow of(JsonNode row) {
        var repeats = row.get("repeats");
        return new StatusRow(
                row.get("id").getLongValue(),
                Progress.valueOf(row.get("progress").getStringValue()),
                date(row, "forecast_starts_on"),
                precision(row, "forecast_starts_precision"),
                date(row, "forecast_ends_on"),
                precision(row, "forecast_ends_precision"),
                text(row, "comment"),
                text(row, "measure"),
                repeats == null || repeats.isNull() ? null : repeats.getLongValue(),
                OffsetDateTime.parse(row.get("reported_at").getStringValue()).toInstant(),
                text(row, "reporter"),
                text(row, "organization"));
    }

    private static @Nullable String text(JsonNode row, String name) {
        var node = row.get(name);
        return node == null || node.isNull() ? null : node.getStringValue();
    }

    private static @Nullable LocalDate date(JsonNode row, String name) {
        var text = text(row, name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable DatePrecision precision(JsonNode row, String name) {
        var text = text(row, name);
        return text == null ? null : DatePrecision.valueOf(text);
    }
}
