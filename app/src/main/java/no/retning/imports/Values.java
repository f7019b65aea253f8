package no.retning.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.roadmap.FieldChange;
import no.retning.roadmap.Phase;
import no.retning.roadmap.Place;
import no.retning.web.Messages;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/** Values of a list and of the plan in words. */
public final class Values {
    private Values() {}

    /** The value as a reader writes it. */
    public static String text(@Nullable Object value, Messages t) {
        return switch (value) {
            case null -> t.get("imports.value.none");
            case LocalDate date -> t.date(date);
            case Place place ->
                place.grouping() == null
                        ? place.subGoal()
                        : t.get("imports.value.place", place.subGoal(), place.grouping());
            case Collection<?> many when many.isEmpty() -> t.get("imports.value.none");
            case Collection<?> many -> many.stream().map(one -> text(one, t)).collect(Collectors.joining(", "));
            default -> word(value.toString(), t);
        };
    }

    /** The phases in words. */
    public static String phases(List<Phase> phases, Messages t) {
        return text(phases, t);
    }

    /** What the change takes out and puts in; of a text word by word, of anything else as a whole. */
    public static List<Piece> pieces(FieldChange change, Messages t) {
        String before = text(change.before(), t);
        String after = text(change.after(), t);
        boolean prose = change.field().equals("name") || change.field().equals("description");
        return prose && change.before() != null && change.after() != null
                ? WordDiff.of(before, after)
                : List.of(new Piece(Piece.Kind.DEL, before), new Piece(Piece.Kind.INS, after));
    }

    private static String word(String value, Messages t) {
        if (t.has("imports.phase." + value)) {
            return t.get("imports.phase." + value);
        }
        return t.has("imports.value." + value) ? t.get("imports.value." + value) : value;
    }
}
