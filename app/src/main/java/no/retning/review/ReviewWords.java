package no.retning.review;

import java.time.LocalDate;
import no.retning.reporting.Dimension;
import no.retning.reporting.ReportContent;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.roadmap.PlanDates;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** What the review computes, in words that a page shows. */
public record ReviewWords(Messages t) {
    public String dimension(Dimension dimension) {
        return t.of("reporting.dimension", dimension);
    }

    /** "Noe avvik", "Ikke rapportert". */
    public String level(@Nullable Progress level) {
        return level == null ? t.get("roadmap.progress.none") : t.of("roadmap.progress", level);
    }

    /** What a tag of the level is drawn as. */
    public String kind(@Nullable Progress level) {
        return level == null ? "NOT_REPORTED" : level.name();
    }

    /** "↘ dårligere"; empty where there is nothing to compare with. */
    public String trend(Trend trend) {
        return trend == Trend.NONE ? "" : t.of("review.trend", trend);
    }

    /** "2 måneder senere enn besluttet", "ingen besluttet dato", "ingen prognose", "som besluttet". */
    public String slippage(Standing it) {
        LocalDate decided = it.decidedEnd();
        LocalDate forecast = it.forecast();
        if (decided == null) {
            return t.get("review.slippage.noDate");
        }
        if (forecast == null) {
            return t.get("review.slippage.noForecast");
        }
        String moved = PlanDates.moved(t, decided, forecast);
        return moved.isEmpty() ? t.get("review.slippage.none") : t.get("review.slippage.than", moved);
    }

    /** "Mål 1"; that no goal is named, in words. */
    public String goal(@Nullable String code) {
        return code == null ? t.get("review.noGoal") : t.get("review.goal", code);
    }

    /** "Rapportering per 30. september 2026". */
    public String round(LocalDate cutOff) {
        return t.get("review.round", t.date(cutOff));
    }

    /** When an initiative is thought to end, as exact as it was told; empty where nobody has told. */
    public String forecast(Standing it) {
        ReportContent latest = it.latest();
        return latest == null ? "" : PlanDates.words(t, latest.forecastEndsOn(), latest.forecastEndsPrecision());
    }

    /** "3 flere blant dem som rapporterte begge gangene"; that it is as before; that there is nothing to compare with. */
    public String movement(@Nullable Integer moved) {
        if (moved == null) {
            return t.get("review.movement.none");
        }
        return moved == 0
                ? t.get("review.movement.same")
                : t.get(moved > 0 ? "review.movement.more" : "review.movement.fewer", Math.abs(moved));
    }

    /** Why a report is missing; while there still is time, by when it is awaited. */
    public String cause(ReportRow report, ReportingRound round) {
        if (round.awaits()) {
            return t.get("review.awaited", t.date(round.lastDay()));
        }
        return cause(report);
    }

    /** Why a report is missing. */
    public String cause(ReportRow report) {
        String cause = report.cause(t);
        return cause == null ? t.get("review.noCause") : cause;
    }
}
