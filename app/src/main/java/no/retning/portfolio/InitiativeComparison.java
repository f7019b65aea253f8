package no.retning.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Difference;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.FieldChange;
import no.retning.roadmap.ItemDifference;
import no.retning.roadmap.OwnerRow;
import no.retning.roadmap.Phase;
import org.jspecify.annotations.Nullable;

/** What differs between two states of initiatives, matched by identity; pure. */
final class InitiativeComparison {
    private final List<FieldChange> changes = new ArrayList<>();

    private InitiativeComparison() {}

    /** In the order of the later state; what is not there any more comes last. */
    static Difference between(List<InitiativeRow> a, List<InitiativeRow> b) {
        Map<Long, InitiativeRow> earlier = new HashMap<>();
        a.forEach(row -> earlier.put(row.id(), row));
        var items = new ArrayList<ItemDifference>();
        for (var after : b) {
            var before = earlier.remove(after.id());
            var item = before == null ? appeared(after) : between(before, after);
            if (!item.changes().isEmpty()) {
                items.add(item);
            }
        }
        a.stream().filter(row -> earlier.containsKey(row.id())).forEach(row -> items.add(gone(row)));
        return new Difference(List.copyOf(items));
    }

    private static ItemDifference appeared(InitiativeRow row) {
        var compared = new InitiativeComparison();
        compared.made("name", row.name());
        compared.made("description", row.description());
        compared.made("lifecycle", row.lifecycle().name());
        compared.made("goal", row.goal().code());
        compared.made("supports", codes(row));
        compared.made("owners", row.owners());
        compared.made("phases", phases(row));
        compared.made("startsOn", row.startsOn());
        compared.made("endsOn", row.endsOn());
        compared.made("theme", row.theme());
        compared.made("activities", activities(row));
        compared.made("dependsOn", dependencies(row));
        return compared.of(row);
    }

    /** Only where times are compared backwards: initiatives never leave the plan. */
    private static ItemDifference gone(InitiativeRow row) {
        var compared = new InitiativeComparison();
        compared.changes.add(new FieldChange(
                DifferenceKind.CLOSED, "lifecycle", row.lifecycle().name(), null));
        return compared.of(row);
    }

    private static ItemDifference between(InitiativeRow a, InitiativeRow b) {
        var compared = new InitiativeComparison();
        compared.compare(
                life(a, b), "lifecycle", a.lifecycle().name(), b.lifecycle().name());
        compared.compare(DifferenceKind.RENAME, "name", a.name(), b.name());
        compared.compare(DifferenceKind.DESCRIBE, "description", a.description(), b.description());
        compared.compare(DifferenceKind.DESCRIBE, "theme", a.theme(), b.theme());
        compared.compare(DifferenceKind.CHANGE_PHASE, "phases", phases(a), phases(b));
        compared.compare(DifferenceKind.RESCHEDULE, "startsOn", a.startsOn(), b.startsOn());
        compared.compare(
                DifferenceKind.RESCHEDULE, "startsPrecision", name(a.startsPrecision()), name(b.startsPrecision()));
        compared.compare(DifferenceKind.RESCHEDULE, "endsOn", a.endsOn(), b.endsOn());
        compared.compare(DifferenceKind.RESCHEDULE, "endsPrecision", name(a.endsPrecision()), name(b.endsPrecision()));
        // Known by identity: an organisation, a goal or an activity that bears another name is the same.
        if (!owned(a).equals(owned(b))) {
            compared.changes.add(new FieldChange(DifferenceKind.ASSIGN_OWNER, "owners", a.owners(), b.owners()));
        }
        if (a.goal().id() != b.goal().id()) {
            compared.changes.add(new FieldChange(
                    DifferenceKind.LINK, "goal", a.goal().code(), b.goal().code()));
        }
        if (!ids(a.supports()).equals(ids(b.supports()))) {
            compared.changes.add(new FieldChange(DifferenceKind.LINK, "supports", codes(a), codes(b)));
        }
        if (!linked(a).equals(linked(b))) {
            compared.changes.add(new FieldChange(DifferenceKind.LINK, "activities", activities(a), activities(b)));
        }
        if (!needed(a).equals(needed(b))) {
            compared.changes.add(new FieldChange(DifferenceKind.LINK, "dependsOn", dependencies(a), dependencies(b)));
        }
        return compared.of(b);
    }

    private static DifferenceKind life(InitiativeRow a, InitiativeRow b) {
        if (a.ended() != b.ended()) {
            return b.ended() ? DifferenceKind.CLOSED : DifferenceKind.REOPEN;
        }
        return b.lifecycle() == InitiativeLifecycle.PAUSED
                ? DifferenceKind.PAUSE
                : a.lifecycle() == InitiativeLifecycle.PAUSED ? DifferenceKind.RESUME : DifferenceKind.CHANGE_PHASE;
    }

    private void made(String field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            changes.add(new FieldChange(DifferenceKind.NEW, field, null, value));
        }
    }

    private void compare(DifferenceKind kind, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(kind, field, before, after));
        }
    }

    private ItemDifference of(InitiativeRow row) {
        return new ItemDifference(
                "initiative", row.id(), row.key(), row.name(), row.goal().code(), null, List.copyOf(changes));
    }

    private static List<String> phases(InitiativeRow row) {
        return row.phases().stream().map(Phase::name).toList();
    }

    private static @Nullable String name(@Nullable DatePrecision precision) {
        return precision == null ? null : precision.name();
    }

    private static Map<Long, Boolean> owned(InitiativeRow row) {
        return row.owners().stream().collect(Collectors.toMap(OwnerRow::id, OwnerRow::inferred, (one, other) -> one));
    }

    private static List<Long> ids(List<GoalLink> goals) {
        return goals.stream().map(GoalLink::id).sorted().toList();
    }

    private static List<String> codes(InitiativeRow row) {
        return row.supports().stream().map(GoalLink::code).toList();
    }

    private static List<Long> linked(InitiativeRow row) {
        return row.activities().stream().map(LinkedActivity::id).sorted().toList();
    }

    private static List<String> activities(InitiativeRow row) {
        return row.activities().stream().map(it -> it.key() + " " + it.name()).toList();
    }

    private static Map<Long, String> needed(InitiativeRow row) {
        return row.dependsOn().stream()
                .collect(Collectors.toMap(
                        LinkedInitiative::id, it -> Objects.requireNonNullElse(it.what(), ""), (one, other) -> one));
    }

    private static List<String> dependencies(InitiativeRow row) {
        return row.dependsOn().stream()
                .map(it -> it.key() + " " + it.name() + (it.what() == null ? "" : ": " + it.what()))
                .toList();
    }
}
