package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * One field of a change as a page shows it: what it says now, and what it would say.
 *
 * @param label name of the field; null where the kind of change says it all
 * @param before null when it says nothing
 * @param after null when it will say nothing
 * @param noBefore what to say instead of before; null leaves the line out
 * @param noAfter what to say instead of after; null leaves the line out
 * @param note how much later, where it stands
 * @param prose whether the texts are compared word by word
 */
public record FieldView(
        @Nullable String label,
        @Nullable String before,
        @Nullable String after,
        @Nullable String noBefore,
        @Nullable String noAfter,
        @Nullable String note,
        boolean prose) {

    static FieldView same(String text) {
        return new FieldView(null, text, text, null, null, null, false);
    }

    static FieldView added(String text, @Nullable String note) {
        return new FieldView(null, null, text, null, null, note, false);
    }

    /** What was to stand there beside what is to stand there instead; fields that are the same are left out. */
    static List<FieldView> amended(List<FieldView> proposed, List<FieldView> adopted) {
        Map<String, FieldView> before = byLabel(proposed);
        Map<String, FieldView> after = byLabel(adopted);
        Set<String> labels = new LinkedHashSet<>(before.keySet());
        labels.addAll(after.keySet());
        return labels.stream()
                .map(label -> instead(before.get(label), after.get(label)))
                .filter(it -> !Objects.equals(it.before, it.after))
                .toList();
    }

    private static FieldView instead(@Nullable FieldView proposed, @Nullable FieldView adopted) {
        FieldView any = adopted != null ? adopted : Objects.requireNonNull(proposed);
        return new FieldView(
                any.label,
                proposed == null ? null : proposed.said(),
                adopted == null ? null : adopted.said(),
                any.noAfter,
                any.noAfter,
                null,
                any.prose || any.label == null);
    }

    /** What would stand there, and where. */
    private @Nullable String said() {
        return after == null || note == null || before != null ? after : after + " (" + note + ")";
    }

    /** Fields without a label are known by their place among them. */
    private static Map<String, FieldView> byLabel(List<FieldView> fields) {
        Map<String, FieldView> byLabel = new LinkedHashMap<>();
        for (FieldView field : fields) {
            byLabel.put(field.label == null ? String.valueOf(byLabel.size()) : field.label, field);
        }
        return byLabel;
    }

    /** Whether it is written in the plan, and so is Norwegian in every language of the interface. */
    public boolean ofPlan() {
        return label == null || prose;
    }

    /** What it says now, with what goes. */
    public List<Piece> now() {
        return WordDiff.before(merged());
    }

    /** What it would say, with what comes. */
    public List<Piece> wanted() {
        return WordDiff.after(merged());
    }

    /** Both in one, in reading order. */
    public List<Piece> merged() {
        if (prose && before != null && after != null) {
            return WordDiff.of(before, after);
        }
        if (before != null && before.equals(after)) {
            return List.of(new Piece(Piece.Kind.SAME, before));
        }
        List<Piece> pieces = new ArrayList<>();
        if (before != null) {
            pieces.add(new Piece(Piece.Kind.DEL, before));
        }
        if (before != null && after != null) {
            pieces.add(new Piece(Piece.Kind.SAME, " "));
        }
        if (after != null) {
            pieces.add(new Piece(Piece.Kind.INS, after));
        }
        return pieces;
    }
}
