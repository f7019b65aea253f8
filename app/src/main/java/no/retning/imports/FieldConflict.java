package no.retning.imports;

import no.retning.roadmap.DifferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * One field that both the list and the plan have changed, each its own way, since the list imported last.
 *
 * @param kind what the list would do
 * @param base what the list imported last said; null when it said nothing
 * @param theirs what the plan says now
 * @param mine what the new list says
 */
public record FieldConflict(
        DifferenceKind kind,
        String field,
        @Nullable Object base,
        @Nullable Object theirs,
        @Nullable Object mine) {}
