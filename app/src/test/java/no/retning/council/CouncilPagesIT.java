package no.retning.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.retning.people.CurrentPerson;
import no.retning.people.DemoUsers;
import no.retning.start.Statements;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What anybody reads of councils, meetings and cases. */
class CouncilPagesIT {
    private static TestRetning retning;
    private static Client reader;

    @BeforeAll
    static void oneHeldAndOnePlannedMeeting() {
        retning = TestRetning.start();
        reader = retning.client();
        retning.bean(DemoUsers.class).ensure();
        retning.bean(CurrentPerson.class).actingAs("sekretariat", () -> {
            var meetings = retning.bean(MeetingKeeping.class);
            var cases = retning.bean(CasePreparing.class);
            meetings.create(new MeetingDraft("nuit", "3/2025", "2025-09-18", "Oslo", "MINUTES_APPROVED"));
            meetings.create(new MeetingDraft("portefoljeradet", "4/2026", "2026-12-10", null, null));
            cases.create(new CaseDraft(
                    "portefoljeradet",
                    "2025",
                    "26",
                    "3/2025",
                    "Endringer i veikartet",
                    "APPROVAL",
                    "Rådet støtter endringene.",
                    List.of(new Concern("goal", "1"))));
            cases.create(new CaseDraft(
                    "portefoljeradet",
                    "2026",
                    "30",
                    "4/2026",
                    "Neste års plan",
                    "DISCUSSION",
                    "Rådet tar planen til orientering.",
                    null));
            retning.bean(DecisionRegistering.class)
                    .register(
                            new CaseKey("portefoljeradet", 2025, 26),
                            null,
                            new DecisionDraft("Rådet støtter endringene og ber om status i vår.", "AMENDED"));
        });
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void councilIsCalledWhatItWasCalledOnTheDay() {
        var page = reader.get("/raad/portefoljeradet/sak/2025/26").text();
        assertTrue(page.contains("NUIT 26/25"), page);
        assertTrue(page.contains("Rådet het NUIT da. At det nå heter Porteføljerådet, er utledet"), page);
        assertTrue(reader.get("/raad/portefoljeradet/sak/2026/30").text().contains("Porteføljerådet 30/26"));
        var council = reader.get("/raad/portefoljeradet").text();
        assertTrue(council.contains("til 31. desember 2025"), council);
        assertTrue(council.contains("Utledet"), council);
    }

    @Test
    void oldAddressLeadsOnForGood() {
        var moved = reader.get("/raad/nuit/sak/2025/26?fra=referat");
        assertEquals(308, moved.status());
        assertEquals("/raad/portefoljeradet/sak/2025/26?fra=referat", moved.header("Location"));
        assertEquals(
                "/raad/portefoljeradet/3-2025", reader.get("/raad/NUIT/3-2025").header("Location"));
        assertEquals("/raad/strategiradet", reader.get("/raad/ehelseradet").header("Location"));
    }

    @Test
    void proposedStandsBesideAdoptedWithItsWordsMarked() {
        var page = reader.get("/raad/portefoljeradet/sak/2025/26").text();
        assertTrue(page.contains("<ins><span class=\"ds-sr-only\">satt inn: </span>"), page);
        assertTrue(page.contains("og ber om status i vår"), page);
        assertTrue(page.contains("Vedtatt med endring"), page);
    }

    @Test
    void readerDoesNotSeeTheProposalBeforeTheMeetingIsHeld() {
        var page = reader.get("/raad/portefoljeradet/sak/2026/30").text();
        assertFalse(page.contains("til orientering."), page);
        assertTrue(page.contains("offentlig når møtet er holdt"), page);
        var json = reader.get("/api/v1/cases/nuit/2026/30").text();
        assertTrue(json.contains("\"proposedText\":null"), json);
        assertFalse(reader.get("/api/v1/cases").text().contains("til orientering."));
    }

    @Test
    void listsTellNamesAliasesAndPagesOfTheWhole() {
        var councils = reader.get("/api/v1/councils").text();
        assertTrue(councils.contains("\"aliases\":[\"nuit\"]"), councils);
        var first = reader.get("/api/v1/cases?limit=1");
        assertTrue(first.text().contains("\"total\":2"), first.text());
        assertTrue(first.header("Link").contains("offset=1>; rel=\"next\""), first.header("Link"));
        assertTrue(reader.get("/api/v1/cases?council=nufa").text().contains("\"total\":0"));
        assertTrue(reader.get("/api/v1/meetings?year=2025").text().contains("\"councilName\":\"NUIT\""));
        assertTrue(reader.get("/api/v1/decisions?council=nuit&year=2025").text().contains("\"label\":\"NUIT 26/25\""));
    }

    @Test
    void listOfAllHoldsMeetingsAndDecisions() {
        var page = reader.get("/raad").text();
        assertTrue(page.contains("10. desember 2026"), page);
        assertTrue(page.contains("NUIT 26/25"), page);
        var meeting = reader.get("/raad/portefoljeradet/3-2025").text();
        assertTrue(meeting.contains("Referat godkjent"), meeting);
        assertTrue(meeting.contains("/maal/1"), meeting);
    }

    @Test
    void pagesAskTheDatabaseFewTimes() {
        for (var path : List.of(
                "/raad",
                "/raad/portefoljeradet",
                "/raad/portefoljeradet/3-2025",
                "/raad/portefoljeradet/sak/2025/26",
                "/api/v1/cases")) {
            var sent = Statements.of(() -> assertEquals(200, reader.get(path).status()));
            assertTrue(!sent.isEmpty() && sent.size() <= 5, path + " " + sent);
        }
    }
}
