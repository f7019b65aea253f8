package no.retning.review.workbook;

import java.util.Comparator;
import java.util.List;
import no.retning.reporting.ReportRisk;
import no.retning.reporting.ReportRow;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;

/** Risiko: the top risks of all initiatives, the heaviest first. */
final class RiskSheet {
    private record Line(ReportRow report, ReportRisk risk) {}

    private RiskSheet() {}

    static void write(Sheets sheets, PortfolioFile file) {
        List<Line> lines = file.ofInitiatives().stream()
                .flatMap(it -> it.content().risks().stream().map(risk -> new Line(it, risk)))
                .sorted(Comparator.comparing((Line it) -> it.risk().weight()).reversed())
                .toList();
        sheets.report("risks", "Risiko", columns(file), lines, it -> List.of(it.report()));
    }

    private static List<Column<Line>> columns(PortfolioFile file) {
        Messages t = file.t();
        return List.of(
                Column.of(
                        t.get("portfoliobook.goal"),
                        6,
                        Look.TEXT,
                        it -> it.report().goal()),
                Column.<Line>of(
                                t.get("portfoliobook.key"),
                                9,
                                Look.LINK,
                                it -> it.report().initiative())
                        .linked(it -> file.page() + "/" + it.report().initiative()),
                Column.of(
                        t.get("portfoliobook.name"),
                        36,
                        Look.WRAPPED,
                        it -> it.report().name()),
                Column.of(
                        t.get("portfoliobook.organization"),
                        26,
                        Look.WRAPPED,
                        it -> it.report().organization()),
                Column.of(
                        t.get("portfoliobook.risk"),
                        56,
                        Look.WRAPPED,
                        it -> it.risk().text()),
                Column.of(
                        t.get("portfoliobook.probability"),
                        14,
                        Look.COUNT,
                        it -> it.risk().probability()),
                Column.of(
                        t.get("portfoliobook.consequence"),
                        14,
                        Look.COUNT,
                        it -> it.risk().consequence()),
                Column.of(
                        t.get("portfoliobook.weight"),
                        11,
                        Look.COUNT,
                        it -> it.risk().weight()),
                Column.of(
                        t.get("portfoliobook.measure"),
                        50,
                        Look.WRAPPED,
                        it -> it.risk().measure()),
                Column.of(
                        t.get("portfoliobook.riskOwner"),
                        26,
                        Look.WRAPPED,
                        it -> it.risk().owner()));
    }
}
