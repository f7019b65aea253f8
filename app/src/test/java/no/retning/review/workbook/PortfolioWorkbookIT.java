package no.retning.review.workbook;

import static no.retning.review.workbook.ExpectedStatus.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import no.retning.review.PortfolioFixture;
import no.retning.xlsx.Fill;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The status workbook of a round, in POI and in LibreOffice. */
@TestInstance(Lifecycle.PER_CLASS)
class PortfolioWorkbookIT {
    private ClosedPortfolio portfolio;

    @BeforeAll
    void start() {
        portfolio = new ClosedPortfolio();
    }

    @AfterAll
    void stop() {
        portfolio.close();
    }

    @Test
    void sheetsStandInOrderAndTheSourcesAreHidden() throws IOException {
        try (XSSFWorkbook book = portfolio.workbook()) {
            List<String> names = IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetName)
                    .toList();
            assertEquals(
                    List.of(
                            "Forside",
                            "Status",
                            "Trend",
                            "Avvik og tiltak",
                            "Risiko",
                            "Helhetsvurdering",
                            "Felles utfordringer",
                            "Økonomi",
                            "Vedtak og oppfølging",
                            "Diagrammer",
                            "Data statusrapporter",
                            "Data milepæler",
                            "Data gevinster",
                            "Data nivåer",
                            "Data utfordringer",
                            "Om rapporten",
                            "_kilde"),
                    names);
            assertTrue(book.isSheetHidden(names.size() - 1));
            assertFalse(book.isMacroEnabled());
            var core = book.getProperties().getCoreProperties();
            assertEquals("Porteføljestatus, Rapportering per 30. september 2026", core.getTitle());
            assertEquals("Retning", core.getCreator());
            assertEquals(
                    "nb-NO",
                    core.getUnderlyingProperties().getLanguageProperty().orElse(""));
            assertEquals(
                    ClosedPortfolio.LABEL,
                    book.getSheet("_kilde").getRow(1).getCell(5).getStringCellValue());
        }
    }

    /** What people without Excel see is what the API says, cell by cell. */
    @Test
    void libreOfficeReadsTheStatusThatTheApiTells() throws IOException, InterruptedException {
        var file = OpenedInOffice.of(
                "portefoljestatus.xlsx", portfolio.get(ClosedPortfolio.WORKBOOK).bytes());
        byte[] rewritten = Files.readAllBytes(file.converted("xlsx"));
        try (XSSFWorkbook book = ClosedPortfolio.open(rewritten)) {
            new ExpectedStatus(portfolio.board(), portfolio.api("/board")).check(book.getSheet("Status"));
            textStaysText(book);
        }
    }

    @Test
    void chartsAreSeen() throws IOException, InterruptedException {
        var file = OpenedInOffice.of(
                "diagrammer.xlsx", portfolio.get(ClosedPortfolio.WORKBOOK).bytes());
        BufferedImage page = file.page("Samlet status, antall tiltak");
        String[] pages = Files.readString(file.folder().resolve("pages.txt")).split("\f", -1);
        assertTrue(pages[1].contains("Samlet status") && pages[1].contains("Porteføljekontorets"), pages[1]);
        assertTrue(pages[2].contains("Navn") && pages[2].contains("Besluttet slutt"), pages[2]);
        assertTrue(pages[2].contains("Kommentar"), "all of the sheet Status stands on two");
        for (Fill fill : List.of(Fill.ON_PLAN, Fill.SOME_DEVIATION, Fill.SERIOUS_DEVIATION, Fill.NOW, Fill.BEFORE)) {
            assertTrue(pixels(page, fill.background()) > 100, () -> fill + " " + pixels(page, fill.background()));
        }
    }

    private static int characters(XSSFSheet sheet, int from, int to) {
        return IntStream.range(from, to)
                .map(it -> sheet.getColumnWidth(it) / 256)
                .sum();
    }

    private static long pixels(BufferedImage page, String colour) {
        int wanted = Integer.parseInt(colour, 16);
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .map(it -> page.getRGB(it % page.getWidth(), it / page.getWidth()) & 0xFFFFFF)
                .filter(it -> it == wanted)
                .count();
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook book = portfolio.workbook()) {
            textStaysText(book);
        }
    }

    private static void textStaysText(XSSFWorkbook book) {
        assertTrue(holds(book.getSheet("Status"), ClosedPortfolio.FORMULA));
        assertTrue(holds(book.getSheet("Avvik og tiltak"), "-2 uker bak"));
        assertTrue(holds(book.getSheet("Avvik og tiltak"), "+1 person"));
        assertTrue(holds(book.getSheet("Risiko"), "@leverandøren rekker det ikke"));
        assertTrue(holds(book.getSheet("Vedtak og oppfølging"), "=Avklar finansiering"));
        for (var sheet : book) {
            for (var row : sheet) {
                for (var cell : row) {
                    assertFalse(cell.getCellType() == CellType.FORMULA, () -> sheet.getSheetName() + cell.getAddress());
                }
            }
        }
    }

    @Test
    void followUpHoldsWhatIsOpenOfEarlierRounds() throws IOException {
        var expected = new ExpectedFollowUp(portfolio);
        try (XSSFWorkbook book = portfolio.workbook()) {
            expected.check(book.getSheet("Vedtak og oppfølging"));
        }
        expected.check(portfolio
                .signedIn("leder")
                .get(PortfolioFixture.PATH + "/punkter")
                .text());
    }

    /** Nothing was sent in the round before: so says the page of the initiative, the API and the sheet of trends. */
    @Test
    void silenceOfTheRoundBeforeIsSaid() throws IOException {
        String page = portfolio
                .get(PortfolioFixture.PATH + "/" + ClosedPortfolio.SILENT)
                .text();
        String[] halves = page.split("soft-side", -1);
        assertEquals(8, halves.length, "all seven dimensions have a last time");
        for (int i = 1; i < halves.length; i++) {
            String lastTime = halves[i].substring(0, halves[i].indexOf("</article>"));
            assertTrue(lastTime.contains("<p class=\"small\">Ikke rapportert</p>"), lastTime);
        }
        portfolio.api("/board").get("items").values().forEach(it -> {
            var last = it.get("lights").get("PROGRESS").get("last");
            assertEquals(
                    text(it, "initiative").equals(ClosedPortfolio.SILENT),
                    last.get(2).isNull(),
                    it::toString);
        });
        try (XSSFWorkbook book = portfolio.workbook()) {
            XSSFSheet sheet = book.getSheet("Trend");
            assertEquals("30. juni 2026", text(sheet.getRow(0).getCell(6)));
            int found = 0;
            for (int r = 1; r <= sheet.getLastRowNum(); r++) {
                boolean silent = text(sheet.getRow(r).getCell(1)).equals(ClosedPortfolio.SILENT);
                assertEquals(silent, text(sheet.getRow(r).getCell(6)).equals("Ikke rapportert"), "row " + r);
                found += silent ? 1 : 0;
            }
            assertEquals(7, found);
        }
    }

    private static boolean holds(XSSFSheet sheet, String text) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void reportSheetsAreReadyForPaper() throws IOException {
        try (XSSFWorkbook book = portfolio.workbook()) {
            for (String name : List.of("Status", "Trend", "Avvik og tiltak", "Risiko", "Økonomi", "Diagrammer")) {
                XSSFSheet sheet = book.getSheet(name);
                assertTrue(sheet.getPrintSetup().getLandscape(), name);
                assertEquals(8, sheet.getPrintSetup().getPaperSize(), name);
                assertEquals(
                        name.equals("Status") ? 2 : 1, sheet.getPrintSetup().getFitWidth(), name);
                assertTrue(sheet.getHeader().getRight().matches("Data per \\d{1,2}\\. \\p{L}+ \\d{4} .*"), name);
                assertEquals("&P / &N", sheet.getFooter().getRight(), name);
                assertEquals(
                        "Porteføljestatus, Rapportering per 30. september 2026",
                        sheet.getHeader().getLeft(),
                        name);
            }
            XSSFSheet status = book.getSheet("Status");
            assertEquals("Status", status.getTables().getFirst().getName());
            assertTrue(status.getTables().getFirst().getCTTable().isSetAutoFilter());
            assertEquals(1, status.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals(0, status.getRepeatingRows().getLastRow());
            assertEquals(2, status.getRepeatingColumns().getLastColumn(), "goal, key and name on each sheet");
            int second = status.getColumnBreaks()[0] + 1;
            int last = status.getRow(0).getLastCellNum();
            assertEquals("Besluttet slutt", status.getRow(0).getCell(second).getStringCellValue());
            assertEquals(205, characters(status, 0, second), "215 of 5.25 points fit as large as they are written");
            assertEquals(205, characters(status, 0, 3) + characters(status, second, last));
        }
    }
}
