package no.retning.review.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import no.retning.people.CurrentPerson;
import no.retning.reporting.MissingCauses;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.ReportingRoundKeeping;
import no.retning.reporting.ReportingRoundRepository;
import no.retning.review.Board;
import no.retning.review.BoardReading;
import no.retning.review.PortfolioFixture;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A portfolio of 24 initiatives over four rounds, the newest closed by the office, with what was said in its review. */
final class ClosedPortfolio implements AutoCloseable {
    static final String LABEL = PortfolioFixture.NEWEST.toString();
    static final String WORKBOOK = PortfolioFixture.PATH + ".xlsx";
    static final String REPORTS = PortfolioFixture.PATH + "/statusrapporter.csv";
    static final String ANNEX = PortfolioFixture.PATH + "/status-strategi.docx";
    static final String FORMULA = "=1+1 Legemiddelliste";

    /** One that sent nothing in the round before, and did in the newest. */
    static final String SILENT = "T-0011";

    private static final String SAID = """
            SET session_replication_role = replica;
            UPDATE initiative_versions SET name = '=1+1 Legemiddelliste' FROM initiative_keys k
            WHERE k.initiative_id = initiative_versions.initiative_id AND k.key = 'T-0003';
            UPDATE submission_lights SET comment = '-2 uker bak', measure = '+1 person' WHERE level = 'SERIOUS_DEVIATION';
            UPDATE submission_risks SET text = '@leverandøren rekker det ikke' WHERE position = 1;
            INSERT INTO assessments (round_id, initiative_id, dimension, level, reason)
            SELECT r.id, k.initiative_id, 'OVERALL', 'SOME_DEVIATION', 'Milepælen i mai er ikke nådd'
            FROM reporting_rounds r, initiative_keys k WHERE r.cut_off = '2026-09-30' AND k.key IN ('T-0006', 'T-0003');
            INSERT INTO review_remarks (round_id, initiative_id, kind, text, said_by, asked_of, due_on)
            SELECT r.id, k.initiative_id, v.kind, v.text, v.said_by, v.asked_of, v.due_on
            FROM reporting_rounds r CROSS JOIN (VALUES
              ('REMARK', NULL, 'Leverandørmarkedet bekymrer flere regioner', 'KS', NULL, NULL::date),
              ('ASK', 'T-0004', 'Legg fram en ny plan for innføring', 'Helse Vest RHF', 'Helsedirektoratet', '2026-12-01'::date),
              ('ACTION_POINT', 'T-0008', '=Avklar finansiering', NULL, 'Direktoratet for e-helse', '2027-01-15'::date))
              v (kind, key, text, said_by, asked_of, due_on)
            LEFT JOIN initiative_keys k ON k.key = v.key WHERE r.cut_off = '2026-09-30';
            INSERT INTO review_remarks (round_id, initiative_id, kind, text, asked_of, due_on, done_at, answer)
            SELECT r.id, k.initiative_id, v.kind, v.text, v.asked_of, v.due_on, v.done_at, v.answer
            FROM (VALUES
              ('2026-03-31', 'T-0002', 'ASK', 'Si hva forsinkelsen koster', 'Helse Vest RHF', '2026-05-01'::date, NULL::timestamptz, NULL),
              ('2026-06-30', NULL, 'ACTION_POINT', 'Samle erfaringene', 'KS', NULL, NULL, NULL),
              ('2026-06-30', 'T-0002', 'ACTION_POINT', 'Svart før lukkingen', 'KS', NULL, clock_timestamp(), 'Gjort'),
              ('2026-06-30', 'T-0002', 'REMARK', 'Bare sagt', NULL, NULL, NULL, NULL)) v (round, key, kind, text, asked_of, due_on, done_at, answer)
            JOIN reporting_rounds r ON r.cut_off = v.round::date LEFT JOIN initiative_keys k ON k.key = v.key;
            DELETE FROM submissions s USING round_reports p
            WHERE p.submission_id = s.id AND p.cut_off = '2026-06-30' AND p.initiative = '%s';
            INSERT INTO portfolio_assessments (round_id, text)
            SELECT id, E'Porteføljen er i hovedsak etter plan, men avvikene varer lenger enn før.\n\nLeverandørmarkedet er den utfordringen flest deler.'
            FROM reporting_rounds WHERE cut_off = '2026-09-30';
            SET session_replication_role = origin;
            """.formatted(ClosedPortfolio.SILENT);

    private final TestRetning retning;

    ClosedPortfolio() {
        retning = TestRetning.start();
        PortfolioFixture.seed(retning.database(), 24, 4);
        PortfolioFixture.run(retning.database(), SAID);
        office(() -> close(round(PortfolioFixture.NEWEST)));
    }

    private void close(ReportingRound round) {
        keeping().close(round, round.revision(), new MissingCauses(Map.of(), true));
    }

    TestRetning retning() {
        return retning;
    }

    ReportingRoundKeeping keeping() {
        return retning.bean(ReportingRoundKeeping.class);
    }

    ReportingRound round(LocalDate cutOff) {
        return retning.bean(ReportingRoundRepository.class).find(cutOff).orElseThrow();
    }

    void office(Runnable work) {
        retning.bean(CurrentPerson.class).actingAs("sekretariat", work);
    }

    Board board() {
        return retning.bean(CurrentPerson.class)
                .actingAs("sekretariat", () -> retning.bean(BoardReading.class).read(LABEL));
    }

    Reply get(String path) {
        var reply = retning.client().get(path);
        assertEquals(200, reply.status(), reply::text);
        return reply;
    }

    /** What the API says of the round. */
    JsonNode api(String path) {
        return api(PortfolioFixture.NEWEST, path);
    }

    JsonNode api(LocalDate round, String path) {
        try {
            return retning.bean(JsonMapper.class)
                    .readValue(get("/api/v1/rounds/" + round + path).text(), JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that has signed in as a person does. */
    Client signedIn(String user) {
        var page = retning.client().with("Accept", "text/html").with("Sec-Fetch-Site", "same-origin");
        assertEquals(
                303,
                page.post("/logg-inn", Map.of("brukernavn", user, "passord", user))
                        .status());
        return page;
    }

    XSSFWorkbook workbook() {
        return open(get(WORKBOOK).bytes());
    }

    static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        retning.close();
    }
}
