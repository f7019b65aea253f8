package no.retning.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        if (thing == null || changeSet == other.changeSet || !sameThing(other) || saysTheSame(other)) {
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
