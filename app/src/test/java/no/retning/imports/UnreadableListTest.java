package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that is no list is refused with every place that is wrong. */
class UnreadableListTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void anotherEncodingIsToldInEveryCell() {
        assertPlaces(
                ListFile.small().bytes(WINDOWS, ";", "\n"),
                "1 Strategisk delm\ufffdl WRONG_ENCODING",
                "2 Veikartfase WRONG_ENCODING",
                "3 Veikartfase WRONG_ENCODING",
                "4 Veikartfase WRONG_ENCODING");
        assertPlaces(ListFile.small().bytes(StandardCharsets.UTF_16LE, ";", "\n"), "1 WRONG_ENCODING");
    }

    @Test
    void anotherSeparatorIsTold() {
        assertPlaces(ListFile.small().bytes(StandardCharsets.UTF_8, ",", "\n"), "1 WRONG_SEPARATOR");
        assertPlaces(ListFile.small().bytes(StandardCharsets.UTF_8, "\t", "\n"), "1 WRONG_SEPARATOR");
    }

    @Test
    void filesThatAreNoCsvAreTold() {
        assertPlaces(new byte[0], "1 EMPTY_FILE");
        assertPlaces(new byte[] {'P', 'K', 3, 4, 0, 0}, "1 UNKNOWN_FORMAT");
    }

    @Test
    void everyMissingColumnIsTold() {
        assertPlaces(
                ListFile.small().without(Column.KEY).without(Column.END).bytes(),
                "1 Sluttdato MISSING_COLUMN",
                "1 Leveranse-ID MISSING_COLUMN");
        assertPlaces(
                edited("Veikartfase;Startdato", "Startdato;Startdato"),
                "1 Startdato REPEATED_COLUMN",
                "1 Veikartfase MISSING_COLUMN");
    }

    @Test
    void listWithoutLinesIsTold() {
        assertPlaces(new ListFile().bytes(), "1 NO_ROWS");
    }

    @Test
    void raggedRecordsAndOpenQuotesAreTold() {
        assertPlaces(edited("\"Varsling\";", ""), "3 RAGGED_RECORD");
        assertPlaces(edited("\"Varsling\"", "\"Varsling\" nå"), "3 BAD_QUOTES");
        assertPlaces(edited("\"Varsling\"", "\"Varsling"), "3 BAD_QUOTES");
    }

    @Test
    void everyBadCellIsToldAtOnce() {
        assertPlaces(
                ListFile.small()
                        .set(2, Column.NAME, " ")
                        .set(2, Column.START, "31.06.2026")
                        .set(2, Column.END, "2026-12-31")
                        .set(3, Column.SUB_GOAL, "Innbyggere")
                        .set(3, Column.STATUS, "Kanskje")
                        .set(4, Column.KEY, "R-0001")
                        .set(4, Column.STATUS, "")
                        .set(4, Column.START, "46023")
                        .bytes(),
                "2 Leveransenavn i veikartet EMPTY_NAME",
                "2 Startdato BAD_DATE",
                "2 Sluttdato BAD_DATE",
                "3 Strategisk delmål BAD_SUBGOAL",
                "3 Planleggingsstatus UNKNOWN_STATUS",
                "4 Startdato BAD_DATE",
                "4 Planleggingsstatus UNKNOWN_STATUS",
                "4 Leveranse-ID BAD_KEY");
    }

    @Test
    void oneListIsOneVersion() {
        assertPlaces(ListFile.small().set(3, Column.VERSION, "2027-02").bytes(), "3 Versjon SEVERAL_VERSIONS");
        assertPlaces(ListFile.small().set(4, Column.VERSION, "Q3 2026").bytes(), "4 Versjon BAD_VERSION");
    }

    @Test
    void tooMuchIsTold() {
        var small = new Limits(100_000, 100_000, 2, 100, Duration.ofSeconds(20));
        assertPlaces(ListFile.small().bytes(), small, "4 TOO_MANY_ROWS");
        assertPlaces(
                ListFile.small().set(3, Column.DESCRIPTION, "x".repeat(101)).bytes(),
                new Limits(100_000, 100_000, 10, 100, Duration.ofSeconds(20)),
                "3 Beskrivelse av leveranse gant TOO_LONG");
        assertPlaces(ListFile.small().bytes(), new Limits(100, 100_000, 10, 30, Duration.ofSeconds(20)), "1 TOO_LARGE");
        assertThrows(
                Deadline.ReadingTooLong.class,
                () -> ListReader.read(
                        ListFile.small().bytes(), new Limits(100_000, 100_000, 10, 3_000, Duration.ofNanos(-1))));
    }

    @Test
    void placesAreBoundedAndTheRestCounted() {
        var file = new ListFile();
        for (int number = 0; number < 130; number++) {
            file.line("%017d".formatted(12345 + number * 3), "A" + number, "1A - B", "C");
        }
        var wrong = assertThrows(
                UnreadableList.class,
                () -> ListReader.read(
                        file.setAll(Column.START, date -> "i fjor").bytes()));
        assertEquals(100, wrong.places().size());
        assertEquals(30, wrong.more());
    }

    private static byte[] edited(String from, String to) {
        return new String(ListFile.small().bytes(), StandardCharsets.UTF_8)
                .replace(from, to)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void assertPlaces(byte[] file, String... places) {
        assertPlaces(file, Limits.OURS, places);
    }

    private static void assertPlaces(byte[] file, Limits limits, String... places) {
        var wrong = assertThrows(UnreadableList.class, () -> ListReader.read(file, limits));
        assertEquals(List.of(places), ListReaderTest.places(wrong.places()));
    }
}
