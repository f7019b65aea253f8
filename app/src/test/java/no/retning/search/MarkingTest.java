package no.retning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkingTest {
    @Test
    void wordsThatBeginWithAStemAreMarked() {
        var marking = new Marking(List.of("fullmakt", "på"), List.of("fullmakter", "på"));
        assertEquals(
                "[Fullmaktene] gjelder [på] alle påfølgende",
                shown(marking.mark("Fullmaktene gjelder på alle påfølgende")));
    }

    @Test
    void partsOfCompoundsAreMarkedWhateverTheirRingsAndStrokes() {
        var marking = new Marking(List.of("maledat", "list"), List.of("maledata", "liste"));
        assertEquals(
                "Pasientens [måledata] i legemiddel[liste]",
                shown(marking.mark("Pasientens måledata i legemiddelliste")));
    }

    @Test
    void longTextsShowTheirFirstHit() {
        var marking = new Marking(List.of("journal"), List.of("journal"));
        String excerpt = shown(marking.excerpt("ord ".repeat(100) + "journal " + "mer ".repeat(100)));
        assertTrue(excerpt.startsWith("… ord") && excerpt.contains("[journal]") && excerpt.endsWith("mer …"), excerpt);
        assertTrue(excerpt.length() < 240, excerpt);
        assertEquals(List.of(), marking.excerpt(null));
    }

    private static String shown(List<Marked> pieces) {
        return pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
