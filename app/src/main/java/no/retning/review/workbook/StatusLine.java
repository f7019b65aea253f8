package no.retning.review.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.reporting.Dimension;
import no.retning.reporting.Light;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;
import org.jspecify.annotations.Nullable;

/** One dimension of what an organisation reported on an initiative in a round; light is null where it is not reported. */
record StatusLine(
        ReportRow report, Dimension dimension, @Nullable Light light) {
    /** All rounds of the file, the oldest first; each dimension that its round asked about, never transposed. */
    static List<StatusLine> list(PortfolioFile file) {
        Map<Object, List<ReportRow>> byRound = new HashMap<>();
        for (ReportRow report : file.reports()) {
            if (!report.ofGoal()) {
                byRound.computeIfAbsent(report.round(), it -> new ArrayList<>()).add(report);
            }
        }
        var lines = new ArrayList<StatusLine>();
        for (ReportingRound round : file.rounds()) {
            for (ReportRow report : byRound.getOrDefault(round.cutOff(), List.of())) {
                for (Dimension dimension : file.asked(round)) {
                    lines.add(new StatusLine(report, dimension, report.content().light(dimension)));
                }
            }
        }
        return lines;
    }

    @Nullable
    Progress level() {
        return light == null ? null : light.level();
    }

    private @Nullable String said(Messages t) {
        return light == null ? report.cause(t) : light.comment();
    }

    /** The columns of the data sheet and of the CSV. */
    static List<Column<StatusLine>> columns(Messages t) {
        var words = new Words(t);
        return List.of(
                Column.of(
                        t.get("portfoliobook.per"),
                        13,
                        Look.DATE,
                        it -> it.report().round()),
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
                        t.get("portfoliobook.lifecycle"),
                        12,
                        Look.TEXT,
                        it -> words.lifecycle(it.report().plan().lifecycle())),
                Column.of(t.get("portfoliobook.dimension"), 20, Look.TEXT, it -> words.dimension(it.dimension())),
                Column.looking(
                        t.get("portfoliobook.level"), 18, it -> Words.look(it.level()), it -> words.level(it.level())),
                Column.of(t.get("portfoliobook.explanation"), 50, Look.TEXT, it -> it.said(t)),
                Column.of(
                        t.get("portfoliobook.measure"),
                        50,
                        Look.TEXT,
                        it -> it.light() == null ? null : it.light().measure()),
                Column.of(
                        t.get("portfoliobook.decidedEnd"),
                        16,
                        Look.DATE,
                        it -> it.report().plan().endsOn()),
                Column.of(
                        t.get("portfoliobook.forecast"),
                        16,
                        Look.DATE,
                        it -> it.report().content().forecastEndsOn()),
                Column.of(
                        t.get("portfoliobook.replannings"),
                        14,
                        Look.NUMBER,
                        it -> it.report().plan().replannings()),
                Column.of(t.get("portfoliobook.sent"), 16, Look.TEXT, it -> words.sent(List.of(it.report()))),
                Column.of(
                        t.get("portfoliobook.sentAt"),
                        17,
                        Look.TIME,
                        it -> it.report().submission() == null
                                ? null
                                : it.report().submission().sentAt()),
                Column.of(
                        t.get("portfoliobook.signedAt"),
                        17,
                        Look.TIME,
                        it -> it.report().signedAt()),
                Column.of(
                        t.get("portfoliobook.correction"),
                        30,
                        Look.TEXT,
                        it -> it.report().submission() == null
                                ? null
                                : it.report().submission().correction()));
    }
}
