package no.retning.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two states of one activity; pure. */
final class ActivityComparison {

    private final List<FieldChange> changes = new ArrayList<>();

    private ActivityComparison() {}

    static ItemDifference appeared(ActivityRow row) {
        var compared = new ActivityComparison();
        compared.add(DifferenceKind.NEW, "name", null, row.name());
        compared.addIfAny("description", row.description());
        compared.add(DifferenceKind.NEW, "phases", null, names(row.phases()));
        compared.add(DifferenceKind.NEW, "certainty", null, row.certainty().name());
        compared.addIfAny("startsOn", row.startsOn());
        compared.addIfAny("endsOn", row.endsOn());
        row.primary().ifPresent(place -> compared.addIfAny("placement", Place.of(place)));
        if (!row.alsoUnder().isEmpty()) {
            compared.addIfAny("alsoUnder", places(row.alsoUnder()));
        }
        return compared.of(row);
    }

    static ItemDifference ended(ActivityRow before, @Nullable ActivityRow after) {
        var compared = new ActivityComparison();
        boolean split = after != null && !after.successors().isEmpty();
        compared.add(
                split ? DifferenceKind.SPLIT : DifferenceKind.CLOSED,
                "lifecycle",
                before.lifecycle().name(),
                Lifecycle.CLOSED.name());
        if (after != null && split) {
            compared.add(DifferenceKind.SPLIT, "into", null, after.successors());
        }
        return compared.of(before);
    }

    static ItemDifference between(ActivityRow a, ActivityRow b) {
        var compared = new ActivityComparison();
        compared.compare(DifferenceKind.RENAME, "name", a.name(), b.name());
        compared.compare(DifferenceKind.DESCRIBE, "description", a.description(), b.description());
        compared.compare(DifferenceKind.CHANGE_PHASE, "phases", names(a.phases()), names(b.phases()));
        compared.compare(
                DifferenceKind.CHANGE_CERTAINTY,
                "certainty",
                a.certainty().name(),
                b.certainty().name());
        compared.dates(a, b);
        compared.primary(a.primary().orElse(null), b.primary().orElse(null));
        compared.also(a.alsoUnder(), b.alsoUnder());
        return compared.of(b);
    }

    private void dates(ActivityRow a, ActivityRow b) {
        compare(DifferenceKind.RESCHEDULE, "startsOn", a.startsOn(), b.startsOn());
        compare(DifferenceKind.RESCHEDULE, "startsPrecision", a.startsPrecision(), b.startsPrecision());
        compare(DifferenceKind.RESCHEDULE, "endsOn", a.endsOn(), b.endsOn());
        compare(DifferenceKind.RESCHEDULE, "endsPrecision", a.endsPrecision(), b.endsPrecision());
    }

    private void primary(@Nullable PlacementRow a, @Nullable PlacementRow b) {
        if (a == null || b == null || a.samePlace(b)) {
            return;
        }
        var kind = a.sameSubGoal(b) ? DifferenceKind.REGROUP : DifferenceKind.MOVE;
        add(kind, "placement", Place.of(a), Place.of(b));
    }

    private void also(List<PlacementRow> a, List<PlacementRow> b) {
        boolean added = b.stream().anyMatch(place -> a.stream().noneMatch(place::samePlace));
        boolean removed = a.stream().anyMatch(place -> b.stream().noneMatch(place::samePlace));
        if (added) {
            add(DifferenceKind.PLACE_ALSO, "alsoUnder", places(a), places(b));
        }
        if (removed) {
            add(DifferenceKind.UNPLACE, "alsoUnder", places(a), places(b));
        }
    }

    private void compare(DifferenceKind kind, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            add(kind, field, text(before), text(after));
        }
    }

    private void addIfAny(String field, @Nullable Object after) {
        if (after != null) {
            add(DifferenceKind.NEW, field, null, after);
        }
    }

    private void add(DifferenceKind kind, String field, @Nullable Object before, @Nullable Object after) {
        changes.add(new FieldChange(kind, field, before, after));
    }

    private ItemDifference of(ActivityRow row) {
        var place = row.primary();
        return new ItemDifference(
                "activity",
                row.id(),
                row.key(),
                row.name(),
                place.map(PlacementRow::goal).orElse(null),
                place.map(PlacementRow::subGoal).orElse(null),
                List.copyOf(changes));
    }

    private static @Nullable Object text(@Nullable Object value) {
        return value instanceof DatePrecision precision ? precision.name() : value;
    }

    private static List<String> names(List<Phase> phases) {
        return phases.stream().map(Phase::name).toList();
    }

    private static List<Place> places(List<PlacementRow> rows) {
        return rows.stream().map(Place::of).toList();
    }
}
