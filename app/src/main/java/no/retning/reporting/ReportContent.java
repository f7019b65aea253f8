package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.PlanDates;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What a report says; amounts are in thousand kroner.
 *
 * @param lights by dimension
 * @param texts of an initiative {@code summary} and {@code question}; of a goal {@code progress}, {@code hindrances},
 *     {@code figures}, {@code nextStep} and {@code overall}
 * @param forecastEndsOn when the initiative is thought to end
 * @param budget of all years
 * @param costForecast what it is thought to cost in the end
 * @param yearlyEffect effect on the yearly cost of running and keeping it; less is negative
 * @param sustainability goals of sustainability it helps, among 3, 9, 10, 12, 13 and 17
 * @param dependencies on what it hangs, and how that stands
 */
@Serdeable
@Schema(name = "ReportContent", description = "What a status report says; amounts are in thousand kroner")
public record ReportContent(
        Map<Dimension, Light> lights,
        Map<String, String> texts,
        @Nullable LocalDate forecastEndsOn,
        @Nullable DatePrecision forecastEndsPrecision,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal costForecast,
        @Nullable BigDecimal yearlyEffect,
        List<Integer> sustainability,
        List<ReportMilestone> milestones,
        List<ReportRisk> risks,
        List<ReportBenefit> benefits,
        List<String> dependencies,
        List<NamedChallenge> challenges) {
    /** Nothing said. */
    public static final ReportContent EMPTY = new ReportContent(
            Map.of(), Map.of(), null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    /** Parts that were left out say nothing. */
    public ReportContent {
        lights = lights == null ? Map.of() : lights;
        texts = texts == null ? Map.of() : texts;
        sustainability = sustainability == null ? List.of() : List.copyOf(sustainability);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        risks = risks == null ? List.of() : List.copyOf(risks);
        benefits = benefits == null ? List.of() : List.copyOf(benefits);
        dependencies = dependencies == null ? List.of() : List.copyOf(dependencies);
        challenges = challenges == null ? List.of() : List.copyOf(challenges);
    }

    /** The last day that the forecast of the end may mean; null where there is none. */
    public @Nullable LocalDate forecastEnd() {
        return forecastEndsOn == null ? null : PlanDates.last(forecastEndsOn, forecastEndsPrecision);
    }

    /** What the other lights suggest overall, where the owner has set another; null where they agree. */
    public @Nullable Progress otherThanSuggested() {
        Light overall = light(Dimension.OVERALL);
        Progress suggested = ReportChecking.suggested(lights);
        return overall == null || overall.level() == suggested ? null : suggested;
    }

    public @Nullable Light light(Dimension dimension) {
        return lights.get(dimension);
    }

    public @Nullable String text(String field) {
        return texts.get(field);
    }
}
