package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.Phase;
import org.junit.jupiter.api.Test;

/** The figures of the published list 2026-08. */
class RealListTest {
    @Test
    void figuresAreExact() {
        var list = ListReader.read(ListFile.real());
        assertEquals("2026-08", list.label());
        assertEquals(263, list.total());
        assertEquals(263, list.lines().size());
        assertEquals(20, list.subGoals().size());
        assertEquals(54, list.groupings().size());
        assertEquals(204, list.count(Certainty.PLANNED));
        assertEquals(59, list.count(Certainty.TENTATIVE));
        assertEquals(
                List.of(47L, 77L, 83L, 104L, 18L),
                java.util.Arrays.stream(Phase.values()).map(list::count).toList());
        assertFalse(list.refused());
    }

    @Test
    void odditiesAreExact() {
        var flags = ListReader.read(ListFile.real()).flags();
        Map<FlagCode, Long> counts =
                new TreeMap<>(flags.stream().collect(Collectors.groupingBy(Flag::code, Collectors.counting())));
        assertEquals(
                Map.of(
                        FlagCode.END_BEFORE_START, 3L,
                        FlagCode.NO_DATES, 27L,
                        FlagCode.EMPTY_PHASE, 3L,
                        FlagCode.SAME_NAME, 18L,
                        FlagCode.EMPTY_DESCRIPTION, 3L,
                        FlagCode.EDGE_SPACE, 40L,
                        FlagCode.DOUBLE_SPACE, 39L),
                counts);
        assertEquals(List.of(126, 136, 145), rows(flags, FlagCode.END_BEFORE_START));
        assertEquals(List.of(144, 151, 181), rows(flags, FlagCode.EMPTY_PHASE));
    }

    @Test
    void keysKeepTheirSeventeenDigits() {
        assertEquals(
                ListFile.ofReal().keys(),
                ListReader.read(ListFile.real()).lines().stream()
                        .map(ListLine::key)
                        .toList());
    }

    private static List<Integer> rows(List<Flag> flags, FlagCode code) {
        return flags.stream().filter(flag -> flag.code() == code).map(Flag::row).toList();
    }
}
