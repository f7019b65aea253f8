package no.retning.council;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.retning.web.Messages;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * A change set that was laid before a case, as the page of the case tells it.
 *
 * @param state the word of its tag: PROPOSED, DECIDED, IN_FORCE or REJECTED
 * @param effectiveAt from when it holds; null while it waits
 */
public record PlanChangeSet(
        long id, String title, String state, @Nullable Instant effectiveAt, List<Line> changes) {
    /** The address of its page. */
    public String address() {
        return "/endringer/" + id;
    }

    /**
     * One change.
     *
     * @param head key of the text that tells its kind
     * @param outcome what was decided of it, null while it is only proposed
     * @param name what it touches, in words
     * @param code delmål code that stands beside the name, if that is how it is known
     * @param address page of what it touches, null for a thing that is not made
     * @param made whether it makes something, so that nothing stood before
     */
    public record Line(
            int position,
            String head,
            @Nullable String outcome,
            String name,
            @Nullable String code,
            @Nullable String address,
            boolean made,
            List<Field> fields) {}

    /**
     * A field before and after.
     *
     * @param label key of the text that names it
     * @param missing key of the text that says it is empty
     */
    public record Field(String label, String missing, List<Value> before, List<Value> after) {
        /** What stood there: marked where it was taken out. */
        public List<Piece> old(Messages t) {
            return WordDiff.before(pieces(t));
        }

        /** What stands there after: marked where it was put in. */
        public List<Piece> fresh(Messages t) {
            return WordDiff.after(pieces(t));
        }

        /** Whether it is written in the plan, and so is Norwegian in every language of the interface. */
        public boolean ofPlan() {
            return Stream.concat(before.stream(), after.stream())
                    .anyMatch(value -> value instanceof Value.Prose || value instanceof Value.Plain);
        }

        private List<Piece> pieces(Messages t) {
            boolean prose = before.size() == 1 && after.size() == 1 && before.getFirst() instanceof Value.Prose;
            return prose ? WordDiff.of(words(before, t), words(after, t)) : whole(words(before, t), words(after, t));
        }

        private static List<Piece> whole(String before, String after) {
            if (before.equals(after)) {
                return before.isEmpty() ? List.of() : List.of(new Piece(Piece.Kind.SAME, before));
            }
            return List.of(new Piece(Piece.Kind.DEL, before), new Piece(Piece.Kind.INS, after)).stream()
                    .filter(piece -> !piece.text().isEmpty())
                    .toList();
        }

        private static String words(List<Value> values, Messages t) {
            return String.join(
                    ", ", values.stream().map(value -> value.words(t)).toList());
        }
    }
}
