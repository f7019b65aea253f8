package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.Phase;
import org.junit.jupiter.api.Test;

/** What a list says once it is read. */
class ListReaderTest {
    @Test
    void lineIsTypedAndTrimmed() {
        var list = read(ListFile.small()
                .set(2, Column.NAME, "\u00a0 Timebok ")
                .set(2, Column.DESCRIPTION, "Første avsnitt\r\n\r\n• punkt \n")
                .set(2, Column.PHASE, "Utvikling - tilpasning - innføring")
                .set(2, Column.END, "31.12.2027")
                .set(2, Column.STATUS, "Tentativ"));
        assertEquals("2026-08", list.label());
        assertEquals(
                new ListLine(
                        2,
                        "11111111111111111",
                        "Timebok",
                        "Første avsnitt\n\n• punkt",
                        List.of(Phase.DEVELOPMENT, Phase.ADAPTATION, Phase.INTRODUCTION),
                        Certainty.TENTATIVE,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        "1.A",
                        "Innbyggere ser timene sine",
                        "Timer"),
                list.lines().getFirst());
        assertEquals(
                List.of("2 Leveransenavn i veikartet EDGE_SPACE", "2 Beskrivelse av leveranse gant EDGE_SPACE"),
                places(list.flags()));
    }

    @Test
    void columnsMayStandInAnyOrderWithMarkAndEitherLineEnd() {
        var plain = read(ListFile.small()).lines();
        assertEquals(plain, read(ListFile.small().reversedColumns()).lines());
        assertEquals(
                plain,
                ListReader.read(ListFile.small().bytes(StandardCharsets.UTF_8, ";", "\r\n"))
                        .lines());
        var marked = ("\ufeff" + new String(ListFile.small().bytes(), StandardCharsets.UTF_8) + ";;;;;;;;;\n")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(plain, ListReader.read(marked).lines());
    }

    @Test
    void phasesAreThoseTheWordsName() {
        assertEquals(List.of(Phase.DEVELOPMENT, Phase.INTRODUCTION), phases("Utvikling - innføring"));
        assertEquals(List.of(Phase.DEVELOPMENT), phases("Utvikling og begrenset utprøving"));
        assertEquals(List.of(Phase.CONCEPT, Phase.DEVELOPMENT), phases("Konsept – utvikling"));
        assertEquals(List.of(Phase.CONCEPT), phases("Konsept/mandat"));
        assertEquals(List.of(Phase.IN_USE), phases("I bruk"));
        assertEquals(List.of(Phase.IN_USE), phases("Ny praksis i bruk"));
        assertEquals(List.of(Phase.ADAPTATION), phases("tilpasning - avvikling"));
    }

    @Test
    void whatIsOddIsFlaggedAndKept() {
        var list = read(ListFile.small()
                .set(2, Column.END, "30.06.2025")
                .set(2, Column.PHASE, "Avvikling")
                .set(3, Column.START, "")
                .set(3, Column.PHASE, "")
                .set(3, Column.NAME, "Delt journal")
                .set(3, Column.DESCRIPTION, " ")
                .set(4, Column.START, "")
                .set(4, Column.END, "01.01.2027")
                .set(4, Column.SUB_GOAL, "2.B – Helsepersonell  ser det samme"));
        assertEquals(
                List.of(
                        "2 Veikartfase UNKNOWN_PHASE",
                        "2 Sluttdato END_BEFORE_START",
                        "3 Beskrivelse av leveranse gant EMPTY_DESCRIPTION",
                        "3 Veikartfase EMPTY_PHASE",
                        "3 Startdato NO_DATES",
                        "3 Leveransenavn i veikartet SAME_NAME",
                        "4 Strategisk delmål DOUBLE_SPACE",
                        "4 Startdato END_WITHOUT_START",
                        "4 Leveransenavn i veikartet SAME_NAME"),
                places(list.flags()));
        var first = list.lines().getFirst();
        assertEquals(LocalDate.of(2025, 6, 30), first.endsOn());
        assertEquals(List.of(), first.phases());
        assertNull(list.lines().get(1).description());
        assertEquals("2.B", list.lines().get(2).subGoal());
        assertEquals(List.of("30.06.2025", "01.01.2026"), words(list, FlagCode.END_BEFORE_START));
    }

    @Test
    void delmalWithTwoNamesTakesTheOneMostLinesGive() {
        var list = read(ListFile.small()
                .line("44444444444444444", "Hjemmemåling", "1A - Noe annet", "Måling")
                .set(2, Column.SUB_GOAL, "1A - Skrevet feil"));
        assertEquals("Skrevet feil", list.subGoals().get("1.A"));
        list = read(ListFile.small().line("44444444444444444", "Hjemmemåling", "1A - Noe annet", "Måling"));
        assertEquals("Innbyggere ser timene sine", list.subGoals().get("1.A"));
        assertEquals(List.of("5 Strategisk delmål SUBGOAL_NAMES"), places(list.flags()));
    }

    @Test
    void keysThatWereNumbersAreRefusedAndNeverMatched() {
        var list = read(ListFile.small().set(3, Column.KEY, "5,6876E+16").set(4, Column.KEY, "11111111111111111"));
        assertEquals(List.of("3 Leveranse-ID NUMERIC_KEY", "4 Leveranse-ID DUPLICATE_KEY"), places(list.flags()));
        assertEquals(List.of(2), list.lines().stream().map(ListLine::row).toList());
        assertEquals(3, list.total());
        assertEquals(true, list.refused());
    }

    @Test
    void keysRoundedByASpreadsheetAreFoundWhenTheyAreMany() {
        var cut = new ListFile();
        var binary = new ListFile();
        for (int number = 1; number <= 6; number++) {
            cut.line("568760000201%02d00".formatted(number).replace("201", "2010"), "A" + number, "1A - B", "C");
            binary.line(String.valueOf(56876000020107000L + number * 8L), "A" + number, "1A - B", "C");
        }
        assertEquals(
                6,
                read(cut).flags().stream()
                        .filter(flag -> flag.code() == FlagCode.NUMERIC_KEY)
                        .count());
        assertEquals(
                6,
                read(binary).flags().stream()
                        .filter(flag -> flag.code() == FlagCode.NUMERIC_KEY)
                        .count());
    }

    private static RoadmapList read(ListFile file) {
        return ListReader.read(file.bytes());
    }

    private static List<Phase> phases(String words) {
        return read(ListFile.small().set(2, Column.PHASE, words))
                .lines()
                .getFirst()
                .phases();
    }

    static List<String> places(List<Flag> flags) {
        return flags.stream()
                .map(flag -> flag.row() + (flag.column() == null ? " " : " " + flag.column() + " ") + flag.code())
                .toList();
    }

    private static List<String> words(RoadmapList list, FlagCode code) {
        return list.flags().stream()
                .filter(flag -> flag.code() == code)
                .findFirst()
                .orElseThrow()
                .words();
    }
}
