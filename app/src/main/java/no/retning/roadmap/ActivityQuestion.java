package no.retning.roadmap;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** What a program may ask about activities; a value that means nothing is refused, unlike on a page. */
@Introspected
record ActivityQuestion(
        @QueryValue
        @Nullable
        @Parameter(
                description =
                        "The plan as of an instant (UTC with Z), a date (the end of that day in Oslo) or a version label",
                example = "2026-08")
        String asOf,

        @QueryValue
        @Nullable
        @Parameter(
                description = "Compared with the plan at an instant, a date or a version label",
                example = "2026-08-15")
        String against,

        @QueryValue @Nullable @Parameter(description = "Code of a goal", example = "1")
        String goal,

        @QueryValue @Nullable @Parameter(description = "Code of a delmål", example = "1.A")
        String subGoal,

        @QueryValue @Nullable @Parameter(description = "One phase", example = "CONCEPT")
        String phase,

        @QueryValue @Nullable @Parameter(description = "PLANNED or TENTATIVE", example = "PLANNED")
        String certainty,

        @QueryValue
        @Nullable
        @Parameter(
                description = "Name or alias of an organisation that owns it, or its first words",
                example = "Helse Vest RHF")
        String owner,

        @QueryValue @Nullable @Parameter(description = "Words in name, description or key")
        String text,

        @QueryValue @Nullable @Parameter(description = "Changed since the beginning of the day", example = "2026-09-01")
        String changedSince,

        @QueryValue @Nullable @Parameter(description = "`all` includes what is closed", example = "all")
        String lifecycle,

        @QueryValue @Nullable @Parameter(description = "At most so many; without it all come", example = "50")
        Integer limit,

        @QueryValue @Nullable @Parameter(description = "How many to pass over", example = "0")
        Integer offset) {

    ActivityFilter filter() {
        return new ActivityFilter(
                blank(goal),
                RoadmapQuery.subGoalCode(blank(subGoal)),
                value(Phase.values(), "phase", phase),
                value(Certainty.values(), "certainty", certainty),
                blank(owner),
                blank(text),
                day());
    }

    /** @throws Problem VALIDATION unless the goal and delmål asked for are in the plan at the time */
    void check(Outline outline) {
        var goalCode = blank(goal);
        if (goalCode != null
                && outline.goals().stream().noneMatch(it -> it.code().equals(goalCode))) {
            throw Problem.validation("goal", "roadmap.api.noGoal", goalCode);
        }
        var code = RoadmapQuery.subGoalCode(blank(subGoal));
        if (code != null
                && outline.subGoals().stream().noneMatch(it -> it.code().equals(code))) {
            throw Problem.validation("subGoal", "roadmap.api.noSubGoal", code);
        }
    }

    boolean includeClosed() {
        return Listing.checkLifecycle(lifecycle);
    }

    private static <T extends Enum<T>> @Nullable T value(T[] all, String name, @Nullable String asked) {
        if (blank(asked) == null) {
            return null;
        }
        return Arrays.stream(all)
                .filter(value -> value.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> Problem.validation(name, "roadmap.api.value", String.valueOf(asked)));
    }

    private @Nullable LocalDate day() {
        return RoadmapQuery.day("changedSince", changedSince);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
