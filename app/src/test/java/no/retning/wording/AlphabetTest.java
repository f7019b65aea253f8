package no.retning.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {
    @Test
    void lettersOfOurOwnComeLast() {
        assertEquals(
                List.of("ape", "Bein", "data til", "datadeling", "zoo", "ære", "øre", "Aa-liste", "ås"),
                List.of("øre", "ås", "Aa-liste", "zoo", "datadeling", "ære", "data til", "Bein", "ape").stream()
                        .sorted(Alphabet.NORWEGIAN)
                        .toList());
    }
}
