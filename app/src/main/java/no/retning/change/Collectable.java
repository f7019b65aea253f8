package no.retning.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change of a set that can be gathered.
 *
 * @param thing id of what it touches; null for what is yet to be made
 * @param by the organisation of whoever proposed it, or that person's name
 * @param view how a page shows it; null until it is to be shown
 */
public record Collectable(
        long id,
        long changeSet,
        String title,
        @Nullable String by,
        @Nullable Long thing,
        ChangeRow row,
        @Nullable ChangeView view) {
    /** Kinds that leave nothing for another to change. */
    private static final Set<ChangeKind> ENDING = Set.of(ChangeKind.CLOSE, ChangeKind.SPLIT, ChangeKind.MERGE);

    /** Whether both cannot stand: another set, the same thing, and a field of which they say different things. */
    boolean clashes(Collectable other) {
        if (changeSet == other.changeSet || saysTheSame(other)) {
            return false;
        }
        if (thing == null) {
            return makes().isPresent() && makes().equals(other.makes());
        }
        if (takesOut(other) || other.takesOut(this)) {
            return true;
        }
        if (!sameThing(other)) {
            return false;
        }
        if (ENDING.contains(row.kind()) || ENDING.contains(other.row.kind())) {
            return true;
        }
        List<String> fields = row.fields();
        if (row.kind() != other.row.kind()) {
            return other.row.fields().stream().anyMatch(fields::contains);
        }
        Map<String, @Nullable Object> mine = row.proposed();
        Map<String, @Nullable Object> theirs = other.row.proposed();
        boolean values = mine.keySet().stream()
                .anyMatch(it -> theirs.containsKey(it) && !Objects.equals(mine.get(it), theirs.get(it)));
        return values && other.row.fields().stream().anyMatch(fields::contains);
    }

    /** Whether it merges into something else what the other changes. */
    private boolean takesOut(Collectable other) {
        return row.kind() == ChangeKind.MERGE
                && row.subject() == other.row.subject()
                && row.proposed().get("with") instanceof List<?> with
                && with.contains(other.row.key());
    }

    /** What it is to make, by what no two things may share: a Leveranse-ID, a code, a name; empty where nothing is. */
    private Optional<String> makes() {
        if (row.kind() != ChangeKind.CREATE) {
            return Optional.empty();
        }
        Optional<String> name = switch (row.subject()) {
            case ACTIVITY -> said("key");
            case GOAL -> said("code");
            case SUBGOAL -> said("code").map(SubGoalCode::canonical);
            case TERM -> said("name");
            case GROUPING ->
                said("subGoal")
                        .map(SubGoalCode::canonical)
                        .flatMap(it -> said("name").map(own -> it + "/" + own));
            case INITIATIVE, STRATEGY -> Optional.empty();
        };
        return name.map(it -> row.subject() + " " + it);
    }

    private Optional<String> said(String field) {
        return Optional.ofNullable(row.proposed().get(field))
                .map(String::valueOf)
                .map(String::strip);
    }

    boolean saysTheSame(Collectable other) {
        return sameThing(other)
                && row.kind() == other.row.kind()
                && row.proposed().equals(other.row.proposed());
    }

    private boolean sameThing(Collectable other) {
        return row.subject() == other.row.subject() && Objects.equals(thing, other.thing);
    }

    Collectable shown(ChangeView shown) {
        return new Collectable(id, changeSet, title, by, thing, row, shown);
    }
}
