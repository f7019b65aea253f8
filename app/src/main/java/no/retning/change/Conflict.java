package no.retning.change;

import org.jspecify.annotations.Nullable;

/**
 * Where the plan has moved since a change was written (domain.md 2): nothing is overwritten silently.
 *
 * @param change the change's id
 * @param subject what it touches
 * @param name the thing's name as the plan has it, or had it last
 * @param field the field, as in {@code after}; {@code lifecycle} when the thing has left the plan
 * @param base what the field said when the change was written
 * @param theirs what it says now
 * @param mine what the change wants
 */
public record Conflict(
        long change,
        Subject subject,
        String name,
        String field,
        @Nullable Object base,
        @Nullable Object theirs,
        @Nullable Object mine) {

    /** What the plan says, as one is told who is no part of us: the code of the reason where the change cannot be made. */
    public @Nullable Object told() {
        return theirs instanceof Impossible impossible ? impossible.code() : theirs;
    }

    /** Whether the change cannot be made at all as the plan stands. */
    public boolean impossible() {
        return theirs instanceof Impossible;
    }
}
