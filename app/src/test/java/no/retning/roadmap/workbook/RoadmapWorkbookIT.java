package no.retning.roadmap.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.retning.start.TestRetning;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoadmapWorkbookIT {
    private static TestRetning retning;

    @BeforeAll
    static void start() {
        retning = TestRetning.startWithExample();
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    void sheetsStandInOrderAndTheSourcesAreHidden() throws IOException {
        try (XSSFWorkbook book = open("/veikart.xlsx")) {
            List<String> names = IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetName)
                    .toList();
            assertEquals(
                    List.of(
                            "Forside",
                            "Veikart",
                            "Aktiviteter",
                            "Delmål",
                            "Endringer",
                            "Vedtak",
                            "Om rapporten",
                            "_kilde"),
                    names);
            assertTrue(book.isSheetHidden(7));
            assertEquals(
                    "nb-NO",
                    book.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty()
                            .orElse(""));
            assertFalse(book.isMacroEnabled());
        }
    }

    @Test
    void keysAreTextAndDatesAreDates() throws IOException {
        try (XSSFWorkbook book = open("/veikart.xlsx")) {
            XSSFSheet sheet = book.getSheet("Aktiviteter");
            assertEquals(42, sheet.getLastRowNum());
            assertEquals(1, sheet.getTables().size());
            for (int r = 1; r <= 42; r++) {
                assertEquals(CellType.STRING, sheet.getRow(r).getCell(0).getCellType());
                var start = sheet.getRow(r).getCell(11);
                assertTrue(start.getCellType() == CellType.BLANK || DateUtil.isCellDateFormatted(start));
            }
        }
    }

    @Test
    void changesTellWhichDecisionDidIt() throws IOException {
        try (XSSFWorkbook book = open("/veikart.xlsx")) {
            XSSFSheet sheet = book.getSheet("Endringer");
            var grounds = IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(r -> sheet.getRow(r).getCell(10).getStringCellValue())
                    .toList();
            assertTrue(grounds.stream().noneMatch(String::isBlank), grounds::toString);
            assertTrue(
                    6 <= grounds.stream().filter("Porteføljerådet 2/26"::equals).count(), grounds::toString);
        }
    }

    @Test
    void aCaseIsSaidToHaveChangedWhatWasAdoptedAndASplitIsOneChange() throws IOException {
        try (XSSFWorkbook book = open("/veikart.xlsx")) {
            XSSFSheet sheet = book.getSheet("Vedtak");
            var told = IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(r -> sheet.getRow(r).getCell(6) + ": "
                            + (int) sheet.getRow(r).getCell(7).getNumericCellValue())
                    .toList();
            assertEquals(retning.database().list("""
                    SELECT title || ': ' || (SELECT count(*) FROM changes h WHERE h.change_set_id = s.id AND h.adopted IS NOT NULL)
                    FROM change_sets s WHERE effective_at <= now() AND case_id IS NOT NULL ORDER BY effective_at DESC
                    """), told);
        }
    }

    @Test
    void whatRestsOnNoMeetingHasNoDateOfOne() throws IOException {
        try (XSSFWorkbook book = open("/veikart.xlsx")) {
            XSSFSheet sheet = book.getSheet("Endringer");
            var own = IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .filter(row -> row.getCell(10).toString().startsWith("Organisasjonens egen plan, Helse Vest"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(DateUtil.isCellDateFormatted(own.getCell(11)));
            assertEquals(CellType.BLANK, own.getCell(12).getCellType(), "the date of the meeting");
        }
    }

    @Test
    void asOfTheVersionNothingHasChangedSinceTheOneBefore() throws IOException {
        try (XSSFWorkbook book = open("/veikart.xlsx?per=2026-08")) {
            assertTrue(book.getSheet("Endringer")
                    .getRow(1)
                    .getCell(0)
                    .getStringCellValue()
                    .startsWith("Ingen endringer siden"));
            assertEquals(40, book.getSheet("Aktiviteter").getLastRowNum());
        }
    }

    @Test
    void csvHoldsTheSameLinesAndRunsNothing() {
        var reply = retning.client().get("/aktiviteter.csv?tekst=ungdom");
        assertEquals(200, reply.status());
        String text = reply.text();
        assertTrue(text.startsWith("\uFEFFLeveranse-ID;Navn;"), text);
        assertEquals(2, text.lines().count());
        assertTrue(text.contains("2026-04-01"), text);
    }

    /** A time is Oslo's, in the CSV as in Excel: the plan that holds from 1 August does not begin on 31 July. */
    @Test
    void csvHasItsColumnsAndTheTimesThatExcelShows() throws IOException {
        List<String> lines =
                retning.client().get("/aktiviteter.csv").text().lines().toList();
        assertEquals(
                "\uFEFFLeveranse-ID;Navn;Beskrivelse;Mål;Delmål;Delmålets navn;Gruppering;Vises også under;Fase;"
                        + "Planleggingsstatus;Ansvarlig organisasjon;Start;Slutt;◆ Tilgjengelig for innføring;"
                        + "◇ Foreløpig dato for innføring;✓ Innføring fullført;Livsløp;Merknad;Gjelder siden;Grunnlag;Foreløpig;"
                        + "Åpne vilkår;Vedtatt, ikke i kraft;Fortsetter som;Fortsetter fra;Status;Prognose start;Prognose slutt;"
                        + "Mot det som er besluttet;Statuskommentar;Hva som gjøres;Status rapportert",
                lines.getFirst());
        try (XSSFWorkbook book = open("/veikart.xlsx")) {
            XSSFSheet sheet = book.getSheet("Aktiviteter");
            DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
            for (int r = 1; r <= 42; r++) {
                String since = format.format(sheet.getRow(r).getCell(18).getLocalDateTimeCellValue());
                String key = sheet.getRow(r).getCell(0).getStringCellValue();
                assertTrue(
                        lines.stream().anyMatch(it -> it.startsWith(key + ";") && it.contains(";" + since + ";")), key);
            }
        }
    }

    /** LibreOffice draws a number at the right edge into a date at the left edge of the next cell. */
    @Test
    void numbersKeepAwayFromTheDateBesideThem() throws IOException {
        try (XSSFWorkbook book = open("/veikart.xlsx")) {
            for (String sheet : List.of("Delmål", "Vedtak")) {
                int numbers = 0;
                for (var cell : book.getSheet(sheet).getRow(1)) {
                    if (cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell)) {
                        assertTrue(cell.getCellStyle().getIndention() > 0, sheet + " " + cell.getAddress());
                        numbers++;
                    }
                }
                assertTrue(numbers > 0, sheet);
            }
        }
    }

    @Test
    void rowsOfTheDrawingFoldAndHeadsOfTablesAreTheirColumns() throws IOException {
        try (XSSFWorkbook book = open("/veikart.xlsx")) {
            XSSFSheet drawing = book.getSheet("Veikart");
            assertEquals(0, drawing.getRow(2).getOutlineLevel());
            assertEquals(1, drawing.getRow(3).getOutlineLevel());
            assertTrue(IntStream.rangeClosed(4, drawing.getLastRowNum())
                    .anyMatch(r -> drawing.getRow(r).getOutlineLevel() == 3));
            XSSFSheet table = book.getSheet("Aktiviteter");
            var columns = table.getTables().getFirst().getColumns();
            for (int c = 0; c < columns.size(); c++) {
                assertEquals(
                        table.getRow(0).getCell(c).getStringCellValue(),
                        columns.get(c).getName());
            }
        }
    }

    @Test
    void aWideTableIsPrintedOnSheetsSideBySideWithTheNameOnEach() throws IOException {
        try (XSSFWorkbook book = open("/veikart.xlsx")) {
            assertEquals(1, book.getSheet("Veikart").getPrintSetup().getFitWidth());
            XSSFSheet table = book.getSheet("Aktiviteter");
            assertTrue(table.getPrintSetup().getFitWidth() > 1);
            assertEquals(1, table.getRepeatingColumns().getLastColumn());
        }
    }

    @Test
    void libreOfficeReadsWhatWeWrote() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        Path file = folder.resolve("veikart.xlsx");
        Files.write(file, retning.client().get("/veikart.xlsx").bytes());
        convert(folder, file, "pdf");
        assertTrue(Files.size(folder.resolve("veikart.pdf")) > 10_000);
        // -1: every sheet as a file of its own.
        convert(folder, file, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1");
        String activities = Files.readString(folder.resolve("veikart-Aktiviteter.csv"));
        assertEquals(43, activities.lines().count());
        assertTrue(activities.contains(";03/01/2025;") || activities.contains(";01.03.2025;"), activities);
        assertTrue(Files.readString(folder.resolve("veikart-Endringer.csv")).contains("Porteføljerådet 2/26"));
    }

    private static void convert(Path folder, Path file, String to) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=file://" + folder.toAbsolutePath() + "/office",
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertTrue(office.waitFor(3, TimeUnit.MINUTES));
        assertEquals(0, office.exitValue(), Files.readString(folder.resolve("office.log")));
    }

    private static XSSFWorkbook open(String path) throws IOException {
        var reply = retning.client().get(path);
        assertEquals(200, reply.status(), reply.text());
        return new XSSFWorkbook(new ByteArrayInputStream(reply.bytes()));
    }
}
