package no.retning.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import no.retning.wording.Piece.Kind;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void sameTextIsOnePiece() {
        assertEquals(
                List.of(new Piece(Kind.SAME, "Rådet tar saken til orientering.")),
                WordDiff.of("Rådet tar saken til orientering.", "Rådet tar saken til orientering."));
    }

    @Test
    void wordIsExchangedWhole() {
        assertEquals(
                "Rådet [-støtter-]{+anbefaler+} forslaget.",
                marked("Rådet støtter forslaget.", "Rådet anbefaler forslaget."));
    }

    @Test
    void neighbouringWordsReadAsOneChange() {
        assertEquals("innen [-våren 2026-]{+høsten 2027+}.", marked("innen våren 2026.", "innen høsten 2027."));
    }

    @Test
    void littleWordsBetweenChangesAreNoRest() {
        assertEquals(
                "mål 1 [-slik de er lagt fram-]{+med de merknadene som kom fram i møtet+}.",
                marked("mål 1 slik de er lagt fram.", "mål 1 med de merknadene som kom fram i møtet."));
        assertEquals(
                "[-støtter-]{+anbefaler+} planen [-nå-]{+senere+}",
                marked("støtter planen nå", "anbefaler planen senere"));
    }

    @Test
    void addedSentenceIsPutIn() {
        assertEquals(
                "Rådet slutter seg til planen.{+ Rådet ber om ny sak.+}",
                marked("Rådet slutter seg til planen.", "Rådet slutter seg til planen. Rådet ber om ny sak."));
    }

    @Test
    void hyphenatedWordsAndNumbersStayWhole() {
        assertEquals("[-e-helse-]{+e-resept+} til 3,5", marked("e-helse til 3,5", "e-resept til 3,5"));
    }

    @Test
    void aSpaceIsNeverStruckOutAlone() {
        assertEquals("Fullmakt{+, nytt+} konsept", marked("Fullmakt konsept", "Fullmakt, nytt konsept"));
    }

    @Test
    void missingTextCountsAsEmpty() {
        assertEquals("{+Nytt+}", marked(null, "Nytt"));
        assertEquals("[-Gammelt-]", marked("Gammelt", null));
        assertEquals(List.of(), WordDiff.of(null, ""));
    }

    @Test
    void bothTextsCanBeReadBackExactly() {
        String before = "Rådet:\n\n1. støtter  planen;\n2. ber om status.";
        String after = "Rådet:\n\n1. anbefaler planen;\n3. ber om ny status i mars.";
        List<Piece> pieces = WordDiff.of(before, after);
        assertEquals(before, text(WordDiff.before(pieces)));
        assertEquals(after, text(WordDiff.after(pieces)));
    }

    private static String marked(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case DEL -> "[-" + piece.text() + "-]";
                    case INS -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
