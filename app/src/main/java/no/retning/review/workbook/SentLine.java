package no.retning.review.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.reporting.Dimension;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.SentReport;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Csv;
import no.retning.xlsx.Look;

/** One dimension of what an organisation sent in on an initiative, one of the times: what was corrected stands too. */
record SentLine(SentReport sent, StatusLine line) {
    /** Columns before it say what the row is about. */
    private static final int PLACE = 5;

    static byte[] csv(ReportingRound round, List<SentReport> all, Messages t) {
        List<SentLine> lines = all.stream()
                .filter(it -> !it.report().ofGoal())
                .flatMap(it -> Arrays.stream(Dimension.values())
                        .filter(one -> one == Dimension.OVERALL || round.asks(one))
                        .map(one -> line(it, one)))
                .toList();
        return Csv.of(columns(t), lines);
    }

    private static SentLine line(SentReport it, Dimension dimension) {
        return new SentLine(
                it, new StatusLine(it.report(), dimension, it.report().content().light(dimension)));
    }

    /** Those of the reports, with which time it was sent in and whether it counts. */
    private static List<Column<SentLine>> columns(Messages t) {
        var columns = new ArrayList<Column<SentLine>>();
        StatusLine.columns(t).forEach(it -> columns.add(it.of(SentLine::line)));
        columns.add(
                PLACE,
                Column.of(
                        t.get("portfoliobook.number"),
                        10,
                        Look.NUMBER,
                        it -> it.sent().number()));
        columns.add(
                PLACE + 1,
                Column.of(
                        t.get("portfoliobook.counts"),
                        10,
                        Look.TEXT,
                        it -> t.get("portfoliobook.counts." + it.sent().counts())));
        return columns;
    }
}
