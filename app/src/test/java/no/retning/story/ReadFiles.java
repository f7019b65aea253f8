package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.start.TestRetning;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;

/** The files after the decision: what they hold, and that they say why. */
record ReadFiles(TestRetning retning, List<String> keys) {

    void tellIt(LocalDate today) {
        var reply = retning.client().get("/veikart.xlsx");
        assertEquals(200, reply.status());
        activities(Sheet.of(reply.bytes(), "Aktiviteter"));
        changes(Sheet.of(reply.bytes(), "Endringer"), today);
        var decisions = Sheet.of(reply.bytes(), "Vedtak");
        assertEquals(List.of("Justeringer under mål 1"), decisions.texts("Sakens tittel"));
        csv();
    }

    /** The plan is 263 activities, one of them split in two. */
    private void activities(Sheet sheet) {
        assertEquals(264, sheet.rows().size());
        var expected = RealList.names().keySet().stream()
                .filter(key -> !key.equals(keys.get(3)))
                .collect(Collectors.toSet());
        var written = sheet.texts("Leveranse-ID").stream()
                .filter(key -> !key.startsWith("R-"))
                .collect(Collectors.toSet());
        assertEquals(expected, written);
        for (var row : sheet.rows()) {
            assertEquals(CellType.STRING, row.get("Leveranse-ID").getCellType());
            for (var column : List.of("Start", "Slutt")) {
                var cell = row.get(column);
                assertTrue(cell == null || DateUtil.isCellDateFormatted(cell), () -> column + " " + row);
            }
        }
        assertEquals("Fullmakt i Norge og EU", Sheet.text(sheet.row("Leveranse-ID", keys.get(0)), "Navn"));
        assertEquals("1.B", Sheet.text(sheet.row("Leveranse-ID", keys.get(1)), "Vises også under"));
        assertEquals(
                LocalDate.of(2030, 1, 1),
                sheet.row("Leveranse-ID", keys.get(2))
                        .get("Start")
                        .getLocalDateTimeCellValue()
                        .toLocalDate());
        assertTrue(sheet.texts("Navn").containsAll(List.of("Retting av journal", "Retting av kjernejournal")));
        assertEquals(
                3,
                sheet.texts("Merknad").stream()
                        .filter(it -> it.contains("Slutt før start"))
                        .count());
    }

    private void changes(Sheet sheet, LocalDate today) {
        assertEquals("Nytt navn", Sheet.text(sheet.row("Nøkkel", keys.get(0)), "Endring"));
        assertEquals("Fullmakt i Norge og EU", Sheet.text(sheet.row("Nøkkel", keys.get(0)), "Etter"));
        assertEquals("Vises flere steder", Sheet.text(sheet.row("Nøkkel", keys.get(1)), "Endring"));
        assertEquals("Nye datoer", Sheet.text(sheet.row("Nøkkel", keys.get(2)), "Endring"));
        assertEquals("Delt opp", Sheet.text(sheet.row("Nøkkel", keys.get(3)), "Endring"));
        assertEquals(2, sheet.texts("Endring").stream().filter("Ny"::equals).count());
        assertEquals(6, sheet.rows().size());
        var cases = Set.copyOf(sheet.texts("Grunnlag"));
        assertEquals(Set.of("Porteføljerådet 1/%d".formatted(today.getYear() % 100)), cases);
    }

    private void csv() {
        var reply = retning.client().get("/aktiviteter.csv");
        assertEquals(200, reply.status());
        var text = reply.text();
        assertTrue(text.startsWith("\uFEFF"), "no byte order mark");
        assertTrue(text.contains("Fullmakt i Norge og EU") && text.contains("2030-01-01"), "the new plan");
        RealList.names().keySet().stream()
                .filter(key -> !key.equals(keys.get(3)))
                .forEach(key -> assertTrue(text.contains(key), key));
    }
}
