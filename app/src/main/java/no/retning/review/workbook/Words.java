package no.retning.review.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.reporting.Dimension;
import no.retning.reporting.Light;
import no.retning.reporting.ReportContent;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.review.Cell;
import no.retning.review.ReviewWords;
import no.retning.review.Standing;
import no.retning.review.Trend;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.PlanDates;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import no.retning.xlsx.Fill;
import no.retning.xlsx.Look;
import org.jspecify.annotations.Nullable;

/** What a standing is called in the files, and how its cells look. */
record Words(Messages t) {
    String level(@Nullable Progress level) {
        return new ReviewWords(t).level(level);
    }

    static Look look(@Nullable Progress level) {
        return switch (level) {
            case null -> Look.STATUS_NOT_REPORTED;
            case ON_PLAN -> Look.STATUS_ON_PLAN;
            case SOME_DEVIATION -> Look.STATUS_SOME_DEVIATION;
            case SERIOUS_DEVIATION -> Look.STATUS_SERIOUS_DEVIATION;
            case DONE -> Look.STATUS_DONE;
        };
    }

    static Fill fill(@Nullable Progress level) {
        return switch (level) {
            case null -> Fill.NOT_REPORTED;
            case ON_PLAN -> Fill.ON_PLAN;
            case SOME_DEVIATION -> Fill.SOME_DEVIATION;
            case SERIOUS_DEVIATION -> Fill.SERIOUS_DEVIATION;
            case DONE -> Fill.DONE;
        };
    }

    String dimension(Dimension dimension) {
        return new ReviewWords(t).dimension(dimension);
    }

    /** "↗ bedre"; that there is nothing to compare with, in words. */
    String trend(Trend trend) {
        return t.of("review.trend", trend);
    }

    String lifecycle(@Nullable String lifecycle) {
        return lifecycle == null ? "" : t.get("review.lifecycle." + lifecycle);
    }

    /** "Rapportering per 30. september 2026". */
    String round(ReportingRound round) {
        return new ReviewWords(t).round(round.cutOff());
    }

    /** A day is a date that can be sorted; what is less exact is said in words. */
    @Nullable
    Object day(@Nullable LocalDate day, @Nullable DatePrecision precision) {
        return day == null || precision == null || precision == DatePrecision.DAY
                ? day
                : PlanDates.words(t, day, precision);
    }

    /** The decided end; that none is decided, in words. */
    Object decided(ReportRow report) {
        Object day = day(report.plan().endsOn(), report.plan().endsPrecision());
        return day == null ? t.get("portfoliobook.noDecidedEnd") : day;
    }

    /** The forecast of the end. */
    @Nullable
    Object forecast(Standing standing) {
        ReportContent latest = standing.latest();
        return latest == null ? null : day(latest.forecastEndsOn(), latest.forecastEndsPrecision());
    }

    /** How the reports came in: in time, late, or some of them not at all. */
    String sent(List<ReportRow> reports) {
        long sent = reports.stream().filter(it -> it.submission() != null).count();
        if (sent < reports.size()) {
            return sent == 0 ? t.get("roadmap.progress.none") : t.get("portfoliobook.sent.some", sent, reports.size());
        }
        return t.get(
                reports.stream().anyMatch(ReportRow::late) ? "portfoliobook.sent.late" : "portfoliobook.sent.inTime");
    }

    /** The office's light, where it has one: "Samlet status: Noe avvik". */
    String assessments(Standing standing) {
        return standing.cells().entrySet().stream()
                .filter(it -> it.getValue().assessment() != null)
                .map(it -> dimension(it.getKey()) + ": " + level(assessed(it.getValue())))
                .collect(Collectors.joining("\n"));
    }

    static @Nullable Progress assessed(Cell cell) {
        var assessment = cell.assessment();
        return assessment == null ? null : assessment.level();
    }

    /** What each organisation says of the whole; of several each with its name, and why one is missing. */
    String comment(Standing standing) {
        return standing.reports().stream()
                .map(it -> named(it, standing.reports().size() > 1, said(it)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String said(ReportRow report) {
        if (report.submission() == null) {
            String cause = report.cause(t);
            return cause == null ? t.get("roadmap.progress.none") : t.get("portfoliobook.missing", cause);
        }
        String summary = Objects.requireNonNullElse(report.content().text("summary"), "");
        Progress suggested = report.content().otherThanSuggested();
        if (suggested == null) {
            return summary;
        }
        Light overall = report.content().light(Dimension.OVERALL);
        String why = overall == null || overall.comment() == null ? "" : " " + overall.comment();
        return (summary + "\n" + t.get("review.suggested", level(suggested)) + why).strip();
    }

    private static String named(ReportRow report, boolean several, String said) {
        return several && !said.isEmpty() ? report.organization() + ": " + said : said;
    }
}
