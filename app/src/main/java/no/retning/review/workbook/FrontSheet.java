package no.retning.review.workbook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.retning.reporting.Dimension;
import no.retning.reporting.ReportContent;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.review.Standing;
import no.retning.review.Trend;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import no.retning.xlsx.Look;
import no.retning.xlsx.ReportSheet;
import org.jspecify.annotations.Nullable;

/** Forside: which round, as of when, the figures, what is in the book, what the colours mean. */
final class FrontSheet {
    private final PortfolioFile file;
    private final Messages t;

    FrontSheet(PortfolioFile file) {
        this.file = file;
        this.t = file.t();
    }

    void write(Sheets sheets, List<String> contents) {
        ReportSheet sheet = sheets.book().report(sheets.name("front"));
        sheet.widths(List.of(46, 70));
        sheet.row(Look.TITLE, t.get("portfoliobook.title")).height(2);
        sheet.row(Look.HEADING, file.words().round(file.round()));
        sheet.gap();
        facts(sheet);
        sheet.gap().row(Look.HEADING, t.get("workbook.figures"));
        figures(sheet);
        sheet.gap().row(Look.HEADING, t.get("workbook.contents"));
        for (String key : contents) {
            sheet.link(sheets.name(key), sheets.name(key), t.get("portfoliobook." + key + ".about"));
        }
        sheet.gap().row(Look.HEADING, t.get("workbook.legend"));
        legend(sheet);
        sheet.gap().link(t.get("portfoliobook.open"), file.page(), "");
        sheet.asText();
    }

    private void facts(ReportSheet sheet) {
        ReportingRound round = file.round();
        sheet.fact(t.get("workbook.dataTime"), file.at(), Look.TIME);
        sheet.fact(
                t.get("portfoliobook.state"),
                round.closedAt() == null
                        ? t.get("portfoliobook.state.open")
                        : t.get("portfoliobook.state.closed", t.moment(round.closedAt())),
                Look.WRAPPED);
        sheet.fact(t.get("portfoliobook.lastDay"), round.lastDay(), Look.DATE);
        sheet.fact(
                t.get("portfoliobook.meeting"),
                Objects.requireNonNullElse(round.meeting(), t.get("portfoliobook.none")),
                Look.WRAPPED);
        sheet.fact(
                t.get("portfoliobook.case"),
                Objects.requireNonNullElse(round.councilCase(), t.get("portfoliobook.none")),
                round.casePath() == null ? Look.WRAPPED : Look.LINK);
        if (round.casePath() != null) {
            sheet.linkCell(1, file.link(round.casePath()));
        }
        sheet.fact(t.get("portfoliobook.scale"), round.scale(), Look.WRAPPED);
    }

    private void figures(ReportSheet sheet) {
        List<Standing> all = file.board().standings();
        sheet.fact(t.get("portfoliobook.figures.initiatives"), all.size(), Look.FIGURE);
        for (Progress level : Progress.values()) {
            sheet.fact(
                    t.get("portfoliobook.figures.level", file.words().level(level)),
                    all.stream().filter(it -> it.overall() == level).count(),
                    Look.FIGURE);
        }
        sheet.fact(
                t.get("portfoliobook.figures.level", file.words().level(null)),
                all.stream().filter(it -> it.overall() == null).count(),
                Look.FIGURE);
        sheet.fact(t.get("portfoliobook.figures.better"), moved(all, Trend.BETTER), Look.FIGURE);
        sheet.fact(t.get("portfoliobook.figures.worse"), moved(all, Trend.WORSE), Look.FIGURE);
        sheet.fact(
                t.get("portfoliobook.figures.late"),
                file.ofInitiatives().stream().filter(ReportRow::late).count(),
                Look.FIGURE);
        total(sheet, "portfoliobook.figures.budget", ReportContent::budget);
        total(sheet, "portfoliobook.figures.costForecast", ReportContent::costForecast);
    }

    private static long moved(List<Standing> all, Trend trend) {
        return all.stream()
                .filter(it -> it.cell(Dimension.OVERALL).trend() == trend)
                .count();
    }

    /** A sum over initiatives, each once: organisations that share one tell the same amount, or the highest counts. */
    private void total(ReportSheet sheet, String key, Function<ReportContent, @Nullable BigDecimal> amount) {
        List<BigDecimal> told = file.board().standings().stream()
                .flatMap(it -> it.sent().stream()
                        .flatMap(report -> Stream.ofNullable(amount.apply(report.content())))
                        .max(Comparator.naturalOrder())
                        .stream())
                .toList();
        sheet.fact(
                t.get(key, told.size(), file.board().standings().size()),
                told.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                Look.FIGURE);
    }

    private void legend(ReportSheet sheet) {
        for (Progress level : Progress.values()) {
            sheet.row(Words.look(level), file.words().level(level));
            String meaning = file.scale().meaning(Dimension.OVERALL, level);
            sheet.cell(1, Objects.requireNonNullElse(meaning, ""), Look.MUTED);
        }
        sheet.row(Words.look(null), file.words().level(null)).cell(1, t.get("portfoliobook.legend.none"), Look.MUTED);
        for (Trend trend : List.of(Trend.BETTER, Trend.SAME, Trend.WORSE)) {
            sheet.row(Look.LABEL, file.words().trend(trend))
                    .cell(1, t.of("portfoliobook.legend.trend", trend), Look.MUTED);
        }
    }
}
