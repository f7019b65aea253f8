package no.retning.review.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.reporting.ReportRow;
import no.retning.review.Board;
import no.retning.review.Standing;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** What each cell of the Status sheet should hold: what the API says, in words of its own; comments are of the board. */
record ExpectedStatus(Board board, JsonNode api) {
    private static final Map<String, String> DIMENSIONS = ordered(
            "OVERALL", "Samlet status",
            "PROGRESS", "Fremdrift",
            "ECONOMY", "Økonomi",
            "QUALITY", "Kvalitet og omfang",
            "RESOURCES", "Ressurser og kapasitet",
            "RISK", "Risiko",
            "BENEFIT", "Gevinst");
    private static final Map<String, String> LEVELS = ordered(
            "ON_PLAN", "Etter plan",
            "SOME_DEVIATION", "Noe avvik",
            "SERIOUS_DEVIATION", "Vesentlig avvik",
            "DONE", "Fullført");
    private static final Map<String, String> TRENDS = ordered(
            "BETTER", "↗ bedre",
            "SAME", "→ uendret",
            "WORSE", "↘ dårligere",
            "NONE", "ikke noe å sammenligne med");

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    void check(XSSFSheet sheet) {
        List<String> head = new ArrayList<>();
        sheet.getRow(0).forEach(it -> head.add(it.getStringCellValue()));
        assertEquals(board.standings().size(), sheet.getLastRowNum());
        for (int r = 1; r <= sheet.getLastRowNum(); r++) {
            var said = new LinkedHashMap<String, String>();
            for (int c = 0; c < head.size(); c++) {
                said.put(head.get(c), text(sheet.getRow(r).getCell(c)));
            }
            assertEquals(expected(board.standings().get(r - 1), api.get("items").get(r - 1)), said);
        }
    }

    private Map<String, String> expected(Standing it, JsonNode line) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("Mål", text(line, "goal"));
        cells.put("Tiltak", text(line, "initiative"));
        cells.put("Navn", text(line, "name"));
        var organizations = new ArrayList<String>();
        line.get("organizations").values().forEach(one -> organizations.add(one.getStringValue()));
        cells.put("Organisasjoner", String.join(", ", organizations));
        cells.put("Livsløp", text(line, "lifecycle").equals("RUNNING") ? "Pågår" : "Planlagt");
        JsonNode lights = line.get("lights");
        DIMENSIONS.forEach((code, name) -> cells.put(name, word(text(lights, code, "level"))));
        cells.put("Trend", TRENDS.get(text(lights, "OVERALL", "trend")));
        String assessed = text(lights, "OVERALL", "assessedLevel");
        cells.put("Porteføljekontorets vurdering", assessed.isEmpty() ? "" : "Samlet status: " + word(assessed));
        String decided = text(line, "decidedEndsOn");
        cells.put("Besluttet slutt", decided.isEmpty() ? "ikke besluttet" : decided);
        cells.put("Prognose slutt", text(line, "forecastEndsOn"));
        cells.put("Avvik (dager)", text(line, "slippageDays"));
        cells.put("Omplanlegginger", text(line, "replannings"));
        cells.put("Vedtatt, ikke i kraft", "");
        cells.put("Åpne vilkår", "");
        cells.put("Innlevering", sent(it));
        cells.put("Kommentar", comment(it));
        return cells;
    }

    static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String part : path) {
            at = Objects.requireNonNull(at.get(part), part);
        }
        return at.isNull() ? "" : at.coerceStringValue();
    }

    private static String sent(Standing it) {
        if (it.sent().size() == it.reports().size()) {
            return it.reports().stream().anyMatch(ReportRow::late) ? "For sent" : "I rett tid";
        }
        return it.reported() ? it.sent().size() + " av " + it.reports().size() + " rapportert" : "Ikke rapportert";
    }

    private static String comment(Standing it) {
        boolean several = it.reports().size() > 1;
        return it.reports().stream()
                .map(one -> (several ? one.organization() + ": " : "") + said(one))
                .collect(Collectors.joining("\n"));
    }

    private static String said(ReportRow it) {
        if (it.submission() != null) {
            return Objects.requireNonNull(it.content().text("summary"));
        }
        return it.missingCause() == null ? "Ikke rapportert" : "Ikke rapportert: " + it.missingCause();
    }

    private static String word(String level) {
        return level.isEmpty() ? "Ikke rapportert" : Objects.requireNonNull(LEVELS.get(level));
    }

    static String text(@Nullable Cell cell) {
        return switch (cell == null ? null : cell.getCellType()) {
            case null -> "";
            case BLANK -> "";
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : String.valueOf((long) cell.getNumericCellValue());
            default -> cell.getStringCellValue();
        };
    }
}
