package no.retning.review.workbook;

import java.util.ArrayList;
import java.util.List;
import no.retning.reporting.Dimension;
import no.retning.reporting.Light;
import no.retning.reporting.ReportRow;
import no.retning.review.Assessment;
import no.retning.review.Cell;
import no.retning.review.Standing;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;
import org.jspecify.annotations.Nullable;

/** Avvik og tiltak: only what is not on plan, by its owner or by the office, with why and what is done about it. */
final class DeviationSheet {
    /** One light of an organisation. */
    private record Line(Standing standing, ReportRow report, Dimension dimension, Light light, Cell cell) {
        /** What is said of it; the overall light is explained by the summary where it has no words of its own. */
        @Nullable
        String explanation() {
            String comment = light.comment();
            return comment == null && dimension == Dimension.OVERALL
                    ? report.content().text("summary")
                    : comment;
        }

        @Nullable
        String reason() {
            Assessment assessment = cell.assessment();
            return assessment == null ? null : assessment.reason();
        }
    }

    private DeviationSheet() {}

    static void write(Sheets sheets, PortfolioFile file) {
        sheets.report("deviations", "Avvik", columns(file), lines(file), it -> List.of(it.report()));
    }

    private static List<Line> lines(PortfolioFile file) {
        var lines = new ArrayList<Line>();
        for (Standing standing : file.board().standings()) {
            for (Dimension dimension : file.board().dimensions()) {
                Cell cell = standing.cell(dimension);
                for (ReportRow report : standing.sent()) {
                    Light light = report.content().light(dimension);
                    if (light != null && (light.level().deviates() || deviates(Words.assessed(cell)))) {
                        lines.add(new Line(standing, report, dimension, light, cell));
                    }
                }
            }
        }
        return lines;
    }

    private static boolean deviates(@Nullable Progress level) {
        return level != null && level.deviates();
    }

    private static List<Column<Line>> columns(PortfolioFile file) {
        Messages t = file.t();
        Words words = file.words();
        return List.of(
                Column.of(
                        t.get("portfoliobook.goal"),
                        6,
                        Look.TEXT,
                        it -> it.standing().first().goal()),
                Column.<Line>of(
                                t.get("portfoliobook.key"),
                                9,
                                Look.LINK,
                                it -> it.standing().key())
                        .linked(it -> file.page() + "/" + it.standing().key())
                        .noted(it -> Notes.of(t, List.of(it.report()))),
                Column.of(
                        t.get("portfoliobook.name"),
                        36,
                        Look.WRAPPED,
                        it -> it.standing().first().name()),
                Column.of(
                        t.get("portfoliobook.organization"),
                        24,
                        Look.WRAPPED,
                        it -> it.report().organization()),
                Column.of(t.get("portfoliobook.dimension"), 18, Look.WRAPPED, it -> words.dimension(it.dimension())),
                Column.looking(
                        t.get("portfoliobook.ownersLight"),
                        18,
                        it -> Words.look(it.light().level()),
                        it -> words.level(it.light().level())),
                Column.of(
                        t.get("portfoliobook.trend"),
                        18,
                        Look.WRAPPED,
                        it -> words.trend(it.cell().trend())),
                Column.of(t.get("portfoliobook.explanation"), 56, Look.WRAPPED, Line::explanation),
                Column.of(
                        t.get("portfoliobook.measure"),
                        56,
                        Look.WRAPPED,
                        it -> it.light().measure()),
                Column.looking(
                        t.get("portfoliobook.officesLight"),
                        18,
                        it -> it.cell().assessment() == null ? Look.TEXT : Words.look(Words.assessed(it.cell())),
                        it -> it.cell().assessment() == null ? "" : words.level(Words.assessed(it.cell()))),
                Column.of(t.get("portfoliobook.officesReason"), 40, Look.WRAPPED, Line::reason));
    }
}
