package no.retning.review.workbook;

import java.util.ArrayList;
import java.util.List;
import no.retning.reporting.Dimension;
import no.retning.reporting.ReportingRound;
import no.retning.review.Cell;
import no.retning.review.Standing;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;
import org.jspecify.annotations.Nullable;

/** Trend: the light of each dimension in the last four rounds. */
final class TrendSheet {
    /** One dimension of an initiative. */
    private record Line(Standing standing, Dimension dimension, Cell cell) {
        /** @param place of the round, 0 for the oldest */
        @Nullable
        Progress level(int place) {
            return place < cell.last().size() ? cell.last().get(place) : cell.level();
        }
    }

    private TrendSheet() {}

    static void write(Sheets sheets, PortfolioFile file) {
        List<Line> lines = file.board().standings().stream()
                .flatMap(it -> file.board().dimensions().stream()
                        .map(dimension -> new Line(it, dimension, it.cell(dimension))))
                .toList();
        sheets.report(
                "trends", "Trend", columns(file), lines, it -> it.standing().reports());
    }

    private static List<Column<Line>> columns(PortfolioFile file) {
        Messages t = file.t();
        Words words = file.words();
        var columns = new ArrayList<Column<Line>>();
        columns.add(Column.of(
                t.get("portfoliobook.goal"),
                6,
                Look.TEXT,
                it -> it.standing().first().goal()));
        columns.add(Column.<Line>of(
                        t.get("portfoliobook.key"),
                        9,
                        Look.LINK,
                        it -> it.standing().key())
                .linked(it -> file.page() + "/" + it.standing().key()));
        columns.add(Column.of(
                t.get("portfoliobook.name"),
                44,
                Look.WRAPPED,
                it -> it.standing().first().name()));
        columns.add(Column.of(t.get("portfoliobook.dimension"), 22, Look.TEXT, it -> words.dimension(it.dimension())));
        List<ReportingRound> rounds = file.board().rounds().reversed();
        for (int i = 0; i < rounds.size(); i++) {
            int place = i;
            columns.add(Column.looking(
                    t.date(rounds.get(i).cutOff()),
                    20,
                    it -> Words.look(it.level(place)),
                    it -> words.level(it.level(place))));
        }
        columns.add(Column.of(
                t.get("portfoliobook.trend"),
                24,
                Look.TEXT,
                it -> words.trend(it.cell().trend())));
        return columns;
    }
}
