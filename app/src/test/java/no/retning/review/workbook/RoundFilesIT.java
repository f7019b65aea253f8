package no.retning.review.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.RoundDraft;
import no.retning.review.PortfolioFixture;
import no.retning.roadmap.Progress;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Files of a closed round are the same for ever; those of an open one are for who is signed in. */
@TestInstance(Lifecycle.PER_CLASS)
class RoundFilesIT {
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
    void aClosedRoundGivesTheSameFilesAfterACorrectionAndAChangeOfThePlan() {
        for (String path : List.of(ClosedPortfolio.WORKBOOK, ClosedPortfolio.REPORTS, ClosedPortfolio.ANNEX)) {
            var before = portfolio.get(path);
            portfolio.retning().database().list("""
                    WITH sent AS (
                      INSERT INTO submissions (report_id, correction) SELECT p.id, 'Feil nivå'
                      FROM reports p JOIN initiative_keys k USING (initiative_id) JOIN reporting_rounds r ON r.id = p.round_id
                      WHERE k.key = 'T-0001' AND r.cut_off = '2026-09-30' RETURNING id)
                    INSERT INTO submission_lights (submission_id, dimension, level, unchanged) SELECT id, 'OVERALL', 'DONE', false FROM sent
                    RETURNING submission_id""");
            PortfolioFixture.run(
                    portfolio.retning().database(),
                    "SET session_replication_role = replica; UPDATE initiative_versions SET name = name || ' (nytt navn)'; "
                            + "SET session_replication_role = origin");
            var standing = portfolio.board().standings().stream()
                    .filter(it -> it.key().equals("T-0001"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Progress.DONE, standing.overall());
            var after = portfolio.get(path);
            assertArrayEquals(before.bytes(), after.bytes());
            var english =
                    portfolio.retning().client().with("Accept-Language", "en").get(path);
            assertArrayEquals(before.bytes(), english.bytes());
            assertEquals(before.header("ETag"), english.header("ETag"));
            assertEquals(
                    304,
                    portfolio
                            .retning()
                            .client()
                            .with("If-None-Match", before.header("ETag"))
                            .get(path)
                            .status());
            assertTrue(portfolio
                    .get("/api/v1/rounds/2026-09-30/files")
                    .text()
                    .contains(before.header("ETag").replace("\"", "")));
        }
    }

    @Test
    void anotherRoundThatIsNotClosedIsForThoseWhoAreSignedIn() {
        var draft = new RoundDraft("2026-12-31", "2027-01-15", 3, null, null, null, null);
        portfolio.office(() -> {
            ReportingRound planned = portfolio.keeping().plan(draft);
            portfolio.keeping().open(planned, planned.revision());
        });
        var reader = portfolio.retning().client();
        var leader = portfolio.signedIn("leder");
        for (String path : List.of(".xlsx", "/statusrapporter.csv", "/status-strategi.docx")) {
            assertEquals(403, reader.get("/portefolje/2026-12-31" + path).status());
            assertEquals(200, leader.get("/portefolje/2026-12-31" + path).status(), path);
            assertEquals(404, leader.get("/portefolje/2026-12-30" + path).status());
            assertEquals(404, leader.get("/portefolje/nyeste" + path).status());
        }
        assertEquals(403, reader.get("/api/v1/rounds/2026-12-31/files").status());
        var program = portfolio.retning().client().as("leder");
        assertTrue(program.get("/api/v1/rounds/2026-12-31/files").text().contains("\"total\":0"));
    }

    @Test
    void aRoundBeforeItThatWasOpenedAgainIsNotToldOfInPublic() {
        assertEquals(3, portfolio.api("/board").get("rounds").size());
        portfolio.office(() -> {
            ReportingRound june = portfolio.round(PortfolioFixture.before(1));
            portfolio.keeping().reopen(june, june.revision(), "Feil i tallene");
        });
        assertEquals(2, portfolio.api("/board").get("rounds").size());
    }

    @Test
    void whatWasForwardedFromAnEarlierClosingIsStillThere() {
        var first = portfolio.get(ClosedPortfolio.REPORTS);
        String sha = first.header("ETag").replace("\"", "");
        String own = "/portefolje/2026-09-30/filer/" + sha;
        portfolio.retning().database().list("""
                WITH again AS (
                  INSERT INTO round_files (round_id, name, sha256, content)
                  SELECT id, 'statusrapporter.csv', encode(sha256('nytt'::bytea), 'hex'), 'nytt'::bytea
                  FROM reporting_rounds WHERE cut_off = '2026-09-30' RETURNING id)
                SELECT id FROM again""");
        assertEquals("nytt", new String(portfolio.get(ClosedPortfolio.REPORTS).bytes(), StandardCharsets.UTF_8));
        assertArrayEquals(first.bytes(), portfolio.get(own).bytes());
        assertTrue(portfolio.get("/api/v1/rounds/2026-09-30/files").text().contains("\"path\":\"" + own + "\""));
        String page = portfolio
                .retning()
                .client()
                .with("Accept", "text/html")
                .get("/portefolje/2026-09-30/filer")
                .text();
        assertTrue(page.contains(own) && page.contains("den nyeste"), page);
        assertEquals(
                404,
                portfolio
                        .retning()
                        .client()
                        .get("/portefolje/2026-09-30/filer/abc")
                        .status());
        PortfolioFixture.run(
                portfolio.retning().database(),
                "SET session_replication_role = replica; DELETE FROM round_files WHERE content = 'nytt'::bytea");
    }

    @Test
    void csvHasARowForEachInitiativeOrganisationDimensionAndRound() {
        var reply = portfolio.get(ClosedPortfolio.REPORTS);
        String text = new String(reply.bytes(), StandardCharsets.UTF_8);
        assertTrue(
                text.startsWith("\uFEFFRapportering per;Mål;Tiltak;Navn;Organisasjon;Livsløp;Dimensjon;Nivå;"), text);
        List<String> lines = text.lines().skip(1).toList();
        int reports = Integer.parseInt(portfolio
                .retning()
                .database()
                .list("SELECT count(*) FROM reports p JOIN reporting_rounds r ON r.id = p.round_id"
                        + " WHERE initiative_id IS NOT NULL AND r.cut_off <= '2026-09-30'")
                .getFirst());
        assertEquals(reports * 7, lines.size());
        assertEquals(
                Set.of("2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"),
                lines.stream().map(it -> it.substring(0, 10)).collect(Collectors.toSet()));
        assertTrue(text.contains(";'=1+1 Legemiddelliste;"), text);
        assertTrue(text.contains(";'-2 uker bak;'+1 person;"), text);
        assertTrue(reply.header("Content-Disposition").contains("statusrapporter-2026-09-30.csv"));
    }

    @Test
    void annexHasHeadingsThatAScreenReaderFinds() throws IOException {
        try (var document = new XWPFDocument(
                new ByteArrayInputStream(portfolio.get(ClosedPortfolio.ANNEX).bytes()))) {
            var headings = document.getParagraphs().stream()
                    .filter(it -> "Heading1".equals(it.getStyle()))
                    .map(it -> it.getText())
                    .toList();
            assertEquals(5, headings.size());
            assertTrue(headings.getFirst().startsWith("Mål 1: "), headings::toString);
            String page = portfolio
                    .get(ClosedPortfolio.ANNEX.replace("status-strategi.docx", "strategistatus"))
                    .text();
            String words = page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
            assertEquals(
                    page.split("<table", -1).length - 1, document.getTables().size());
            assertEquals(6, document.getTables().size(), "an overview, and the initiatives under each goal");
            for (var row : document.getTables().stream()
                    .flatMap(it -> it.getRows().stream())
                    .toList()) {
                String told =
                        row.getTableCells().stream().map(it -> it.getText()).collect(Collectors.joining(" "));
                assertTrue(words.contains(told), () -> told + " in " + words);
            }
            var text = document.getParagraphs().stream().map(it -> it.getText()).toList();
            assertTrue(words.contains("Målansvarlig har ikke sendt inn status."), words);
            assertTrue(text.contains("Framdriften er god for mål 1"), text::toString);
            assertTrue(text.contains("Målansvarlig har ikke sendt inn status."), text::toString);
            assertEquals(
                    "Status nasjonal e-helsestrategi, Rapportering per 30. september 2026",
                    document.getProperties().getCoreProperties().getTitle());
            assertEquals(
                    "nb-NO",
                    document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty()
                            .orElse(""));
        }
    }
}
