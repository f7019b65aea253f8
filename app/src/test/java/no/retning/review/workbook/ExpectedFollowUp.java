package no.retning.review.workbook;

import static no.retning.review.workbook.ExpectedStatus.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.json.tree.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.review.PortfolioFixture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the sheet Vedtak og oppfølging should hold: all that the API tells of the round, and what is open of those before. */
record ExpectedFollowUp(List<List<String>> rows) {
    private static final Map<String, String> KINDS =
            Map.of("REMARK", "Innspill", "ASK", "Rådet ber om", "ACTION_POINT", "Aksjonspunkt");
    private static final String SAID = "<p class=\"said\">";

    ExpectedFollowUp(ClosedPortfolio portfolio) {
        this(IntStream.range(0, 4)
                .mapToObj(PortfolioFixture::before)
                .flatMap(it -> told(portfolio, it))
                .toList());
        assertEquals(
                List.of("Samle erfaringene", "Si hva forsinkelsen koster"),
                rows.stream().skip(3).map(it -> it.get(3)).toList());
    }

    private static Stream<List<String>> told(ClosedPortfolio portfolio, LocalDate round) {
        var told = new ArrayList<List<String>>();
        for (JsonNode it : portfolio.api(round, "/remarks").get("items").values()) {
            String kind = text(it, "kind");
            boolean open = !kind.equals("REMARK") && text(it, "doneAt").isEmpty();
            if (open || round.equals(PortfolioFixture.NEWEST)) {
                told.add(List.of(
                        text(it, "round"),
                        KINDS.get(kind),
                        text(it, "initiative"),
                        text(it, "text"),
                        text(it, "askedOf"),
                        text(it, "dueOn"),
                        text(it, "answer")));
            }
        }
        return told.stream();
    }

    void check(XSSFSheet sheet) {
        assertEquals(
                rows,
                IntStream.rangeClosed(1, sheet.getLastRowNum())
                        .mapToObj(sheet::getRow)
                        .map(row -> IntStream.of(0, 1, 3, 5, 7, 8, 10)
                                .mapToObj(it -> text(row.getCell(it)))
                                .toList())
                        .toList());
    }

    /** The page of the round says the same, and what is late. */
    void check(String page) {
        rows.forEach(row -> assertTrue(page.contains(SAID + row.get(3) + "</p>"), row::toString));
        assertEquals(rows.size(), page.split(SAID, -1).length - 1);
        assertTrue(page.contains("Frist 1. mai 2026 <strong>fristen er passert</strong>"), page);
    }
}
