package no.retning.change;

import java.util.List;
import no.retning.succession.Became;
import no.retning.wording.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Where the plan has moved since a change was written: in one field, or so that the thing is no longer there.
 *
 * @param kind of the change, "activity.RENAME"
 * @param name what it touches
 * @param field the field's name
 * @param base what it said then; null for nothing
 * @param theirs what it says now, compared with then; empty for nothing
 * @param mine what is proposed, compared with then; empty for nothing
 * @param impossible why it cannot be made at all; null when it is a matter of words
 * @param became what the thing was split into or merged with, where that is why; else null
 */
public record ConflictView(
        String kind,
        String name,
        String field,
        @Nullable String base,
        List<Piece> theirs,
        List<Piece> mine,
        @Nullable String impossible,
        @Nullable Became became) {}
