package no.retning.council;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the sets of a case's page from the rows of its changes. */
@Singleton
class PlanChangeReading {
    private final ObjectMapper json;

    PlanChangeReading(ObjectMapper json) {
        this.json = json;
    }

    List<PlanChangeSet> sets(List<PlanChangeRow> rows) {
        Map<Long, List<PlanChangeRow>> bySet = new LinkedHashMap<>();
        rows.forEach(row ->
                bySet.computeIfAbsent(row.changeSet(), id -> new ArrayList<>()).add(row));
        return bySet.values().stream().map(this::set).toList();
    }

    private PlanChangeSet set(List<PlanChangeRow> rows) {
        PlanChangeRow first = rows.getFirst();
        return new PlanChangeSet(
                first.changeSet(),
                first.title(),
                first.status(),
                first.effectiveAt(),
                rows.stream().map(this::line).toList());
    }

    private PlanChangeSet.Line line(PlanChangeRow row) {
        Map<String, Object> before = values(row.before());
        Map<String, Object> after = values(row.after());
        return new PlanChangeSet.Line(
                row.position(),
                "change.kind." + row.subject() + "." + row.kind(),
                row.outcome(),
                name(row, after),
                code(row, after),
                address(row),
                row.kind().equals("CREATE"),
                PlanFields.of(row.kind(), before, after));
    }

    /** What it is called now; of a thing that was never made, what it was to be called. */
    private static String name(PlanChangeRow row, Map<String, Object> after) {
        return row.name() != null ? row.name() : after.getOrDefault("name", "").toString();
    }

    private static @Nullable String code(PlanChangeRow row, Map<String, Object> after) {
        if (row.subject().equals("activity") || row.subject().equals("initiative")) {
            return null;
        }
        Object wanted = after.getOrDefault("code", after.get("subGoal"));
        return row.key() != null ? row.key() : wanted == null ? null : wanted.toString();
    }

    private static @Nullable String address(PlanChangeRow row) {
        if (row.key() == null) {
            return null;
        }
        return switch (row.subject()) {
            case "goal" -> "/maal/" + row.key();
            case "subgoal", "grouping" -> "/delmaal/" + row.key();
            case "activity" -> "/aktivitet/" + row.key();
            case "initiative" -> "/portefolje/tiltak/" + row.key();
            default -> null;
        };
    }

    private Map<String, Object> values(String text) {
        try {
            Map<String, Object> read = json.readValue(text, Argument.mapOf(String.class, Object.class));
            return read == null ? Map.of() : read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
