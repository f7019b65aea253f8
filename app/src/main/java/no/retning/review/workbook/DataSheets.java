package no.retning.review.workbook;

import java.util.List;
import java.util.function.Function;
import no.retning.reporting.ReportBenefit;
import no.retning.reporting.ReportMilestone;
import no.retning.reporting.ReportRow;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;

/** Plain tables for those who count further: every light of every round, milestones and benefits of this one. */
final class DataSheets {
    private record Line<T>(ReportRow report, T item) {}

    private DataSheets() {}

    static void write(Sheets sheets, PortfolioFile file) {
        sheets.data(
                "data.reports",
                "Statusrapporter",
                StatusLine.columns(file.t()),
                StatusLine.list(file),
                it -> List.of(it.report()));
        sheets.data(
                "data.milestones",
                "Milepaeler",
                milestones(file.t()),
                lines(file, it -> it.content().milestones()),
                it -> List.of(it.report()));
        sheets.data(
                "data.benefits",
                "Gevinster",
                benefits(file.t()),
                lines(file, it -> it.content().benefits()),
                it -> List.of(it.report()));
    }

    private static <T> List<Line<T>> lines(PortfolioFile file, Function<ReportRow, List<T>> items) {
        return file.ofInitiatives().stream()
                .flatMap(it -> items.apply(it).stream().map(item -> new Line<>(it, item)))
                .toList();
    }

    private static List<Column<Line<ReportMilestone>>> milestones(Messages t) {
        return List.of(
                Column.of(
                        t.get("portfoliobook.goal"),
                        6,
                        Look.TEXT,
                        it -> it.report().goal()),
                Column.of(
                        t.get("portfoliobook.key"),
                        9,
                        Look.TEXT,
                        it -> it.report().initiative()),
                Column.of(
                        t.get("portfoliobook.name"),
                        40,
                        Look.TEXT,
                        it -> it.report().name()),
                Column.of(
                        t.get("portfoliobook.organization"),
                        28,
                        Look.TEXT,
                        it -> it.report().organization()),
                Column.of(
                        t.get("portfoliobook.milestone"),
                        44,
                        Look.TEXT,
                        it -> it.item().name()),
                Column.of(
                        t.get("portfoliobook.milestone.decided"),
                        14,
                        Look.DATE,
                        it -> it.item().decidedOn()),
                Column.of(
                        t.get("portfoliobook.milestone.forecast"),
                        14,
                        Look.DATE,
                        it -> it.item().forecastOn()),
                Column.of(
                        t.get("portfoliobook.milestone.actual"),
                        14,
                        Look.DATE,
                        it -> it.item().actualOn()));
    }

    private static List<Column<Line<ReportBenefit>>> benefits(Messages t) {
        return List.of(
                Column.of(
                        t.get("portfoliobook.goal"),
                        6,
                        Look.TEXT,
                        it -> it.report().goal()),
                Column.of(
                        t.get("portfoliobook.key"),
                        9,
                        Look.TEXT,
                        it -> it.report().initiative()),
                Column.of(
                        t.get("portfoliobook.name"),
                        40,
                        Look.TEXT,
                        it -> it.report().name()),
                Column.of(
                        t.get("portfoliobook.organization"),
                        28,
                        Look.TEXT,
                        it -> it.report().organization()),
                Column.of(
                        t.get("portfoliobook.benefit"),
                        44,
                        Look.TEXT,
                        it -> it.item().name()),
                Column.of(
                        t.get("portfoliobook.benefit.owner"),
                        28,
                        Look.TEXT,
                        it -> it.item().owner()),
                Column.of(
                        t.get("portfoliobook.benefit.measure"),
                        36,
                        Look.TEXT,
                        it -> it.item().measure()),
                Column.of(
                        t.get("portfoliobook.benefit.planned"),
                        28,
                        Look.TEXT,
                        it -> it.item().planned()),
                Column.of(
                        t.get("portfoliobook.benefit.realised"),
                        28,
                        Look.TEXT,
                        it -> it.item().realised()));
    }
}
