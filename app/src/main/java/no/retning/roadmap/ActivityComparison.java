package no.retning.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        if (!row.owners().isEmpty()) {
            compared.addIfAny("owners", row.owners());
        }
        row.milestones().forEach(milestone -> compared.addIfAny(field(milestone.kind()), milestone));
        compared.continues(List.of(), row.belongings().continuesAs());
        return compared.of(row);
    }

    /** Back in the plan; beside that, what it says otherwise than when it left. */
    static ItemDifference reopened(ActivityRow before, ActivityRow after) {
        var compared = new ActivityComparison();
        compared.add(
                DifferenceKind.REOPEN,
                "lifecycle",
                Lifecycle.CLOSED.name(),
                after.lifecycle().name());
        compared.compare(before, after);
        return compared.of(after);
    }

    static ItemDifference ended(ActivityRow before, @Nullable ActivityRow after) {
        var compared = new ActivityComparison();
        var kind = after == null || after.belongings().ended() == null
                ? DifferenceKind.CLOSED
                : after.belongings().ended();
        compared.add(kind, "lifecycle", before.lifecycle().name(), Lifecycle.CLOSED.name());
        if (after != null && kind != DifferenceKind.CLOSED) {
            compared.add(kind, "into", null, after.successors());
        }
        if (after != null) {
            compared.continues(
                    before.belongings().continuesAs(), after.belongings().continuesAs());
        }
        return compared.of(before);
    }

    static ItemDifference between(ActivityRow a, ActivityRow b) {
        var compared = new ActivityComparison();
        if (a.paused() != b.paused()) {
            compared.add(
                    b.paused() ? DifferenceKind.PAUSE : DifferenceKind.RESUME,
                    "lifecycle",
                    a.lifecycle().name(),
                    b.lifecycle().name());
        }
        compared.compare(a, b);
        return compared.of(b);
    }

    private void compare(ActivityRow a, ActivityRow b) {
        compare(DifferenceKind.RENAME, "name", a.name(), b.name());
        compare(DifferenceKind.DESCRIBE, "description", a.description(), b.description());
        compare(DifferenceKind.CHANGE_PHASE, "phases", names(a.phases()), names(b.phases()));
        compare(
                DifferenceKind.CHANGE_CERTAINTY,
                "certainty",
                a.certainty().name(),
                b.certainty().name());
        dates(a, b);
        primary(a.primary().orElse(null), b.primary().orElse(null));
        also(a.alsoUnder(), b.alsoUnder());
        owners(a.owners(), b.owners());
        for (var kind : MilestoneKind.values()) {
            compare(
                    DifferenceKind.SET_MILESTONE,
                    field(kind),
                    a.belongings().milestone(kind).orElse(null),
                    b.belongings().milestone(kind).orElse(null));
        }
        continues(a.belongings().continuesAs(), b.belongings().continuesAs());
    }

    /** Owners are known by identity: an organisation that bears another name is the same owner. */
    private void owners(List<OwnerRow> a, List<OwnerRow> b) {
        if (!owned(a).equals(owned(b))) {
            add(DifferenceKind.ASSIGN_OWNER, "owners", a, b);
        }
    }

    private static Map<Long, Boolean> owned(List<OwnerRow> owners) {
        return owners.stream().collect(Collectors.toMap(OwnerRow::id, OwnerRow::inferred, (one, other) -> one));
    }

    private void continues(List<ActivityLink> a, List<ActivityLink> b) {
        var known = a.stream().map(ActivityLink::id).collect(Collectors.toSet());
        var others = b.stream().filter(link -> !known.contains(link.id())).toList();
        if (!others.isEmpty()) {
            add(DifferenceKind.CONTINUE_AS, "continuesAs", null, others);
        }
    }

    private static String field(MilestoneKind kind) {
        return "milestone." + kind.name();
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
