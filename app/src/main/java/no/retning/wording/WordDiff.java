package no.retning.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.retning.wording.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** The difference between two texts, word by word: what a reader sees as taken out and put in. */
public final class WordDiff {
    /** A word with its inner marks ("e-helse", "3,5"), a run of space, or one mark. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-–.,:/'’][\\p{L}\\p{N}]+)*|\\s+|[^\\s\\p{L}\\p{N}]");

    private static final Pattern STOP = Pattern.compile("[\\n.:;!?]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordDiff() {}

    /**
     * The pieces in reading order; in each place what was taken out stands before what was put in. Joining SAME and
     * DEL gives {@code before}, joining SAME and INS gives {@code after}. A missing text counts as empty.
     */
    public static List<Piece> of(@Nullable String before, @Nullable String after) {
        List<String> old = tokens(before);
        List<String> fresh = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.DEL, delta.getSource().getLines());
            add(pieces, Kind.INS, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return joined(pieces);
    }

    /** The earlier text: what stayed and what was taken out. */
    public static List<Piece> before(List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.kind() != Kind.INS).toList();
    }

    /** The later text: what stayed and what was put in. */
    public static List<Piece> after(List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.kind() != Kind.DEL).toList();
    }

    private static List<String> tokens(@Nullable String text) {
        return text == null
                ? List.of()
                : TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    /**
     * Changes read as one where no more than a word or two stand between them, and less than what was changed on
     * either side: "ett to" for "tre fire", not four small changes.
     */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case DEL -> gone.append(piece.text());
                case INS -> come.append(piece.text());
                case SAME -> {
                    int before = Math.max(gone.length(), come.length());
                    if (slight(piece.text()) && piece.text().length() <= Math.min(before, changed(pieces, i + 1))) {
                        gone.append(piece.text());
                        come.append(piece.text());
                    } else {
                        flush(result, gone, come);
                        result.add(piece);
                    }
                }
            }
        }
        flush(result, gone, come);
        return List.copyOf(result);
    }

    /** One or two words within a sentence, or the space between words. */
    private static boolean slight(String text) {
        return !STOP.matcher(text).find() && SPACE.splitAsStream(text.strip()).count() <= 2;
    }

    /** How much is changed from here to where the texts are the same again. */
    private static int changed(List<Piece> pieces, int from) {
        int gone = 0;
        int come = 0;
        for (Piece piece : pieces.subList(from, pieces.size())) {
            switch (piece.kind()) {
                case DEL -> gone += piece.text().length();
                case INS -> come += piece.text().length();
                case SAME -> {
                    return Math.max(gone, come);
                }
            }
        }
        return Math.max(gone, come);
    }

    private static void flush(List<Piece> result, StringBuilder gone, StringBuilder come) {
        // A space exchanged for words that end with it has stayed: nobody can see a space struck out.
        String space = gone.toString();
        if (!space.isEmpty() && space.isBlank() && come.toString().endsWith(space)) {
            come.setLength(come.length() - space.length());
            gone.setLength(0);
            flush(result, gone, come);
            result.add(new Piece(Kind.SAME, space));
            return;
        }
        if (!gone.isEmpty()) {
            result.add(new Piece(Kind.DEL, gone.toString()));
        }
        if (!come.isEmpty()) {
            result.add(new Piece(Kind.INS, come.toString()));
        }
        gone.setLength(0);
        come.setLength(0);
    }
}
