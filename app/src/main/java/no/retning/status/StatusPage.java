package no.retning.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.PlanDates;
import no.retning.roadmap.Progress;
import no.retning.roadmap.StatusRow;
import no.retning.web.Crumb;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * How a thing stands, with all that was told of it, and the form of who may tell.
 *
 * @param told the newest first
 */
public record StatusPage(StatusThing thing, List<StatusRow> told, boolean mayReport, Form form) {

    /** What is decided of the start or the end, and what was told of it last. */
    public String beside(Messages t, boolean start) {
        var decided = thing.decided();
        if (decided == null) {
            return "";
        }
        String plan = words(
                t,
                start ? decided.startsOn() : decided.endsOn(),
                start ? decided.startsPrecision() : decided.endsPrecision());
        String text = plan.isEmpty()
                ? t.get(start ? "status.decided.noStart" : "status.decided.noEnd")
                : t.get("status.decided", plan);
        if (told.isEmpty()) {
            return text;
        }
        var last = told.getFirst();
        String forecast = words(
                t,
                start ? last.forecastStartsOn() : last.forecastEndsOn(),
                start ? last.forecastStartsPrecision() : last.forecastEndsPrecision());
        return forecast.isEmpty() ? text : text + " " + t.get("status.told.last", forecast);
    }

    private static String words(Messages t, @Nullable LocalDate day, @Nullable DatePrecision precision) {
        return day == null ? "" : PlanDates.words(t, day, precision);
    }

    public List<Option> levels(Messages t) {
        return Arrays.stream(Progress.values())
                .map(it -> new Option(it.name(), t.of("roadmap.progress", it)))
                .toList();
    }

    public List<Option> precisions(Messages t) {
        var options = new ArrayList<Option>();
        for (var precision : DatePrecision.values()) {
            options.add(new Option(precision.name(), t.of("roadmap.precision", precision)));
        }
        return options;
    }

    /** The way back, by key or code: the name is the heading. */
    public List<Crumb> crumbs(Messages t) {
        String text = switch (thing.subject()) {
            case "goal" -> t.get("strategy.goal", thing.key());
            case "subgoal" -> t.get("strategy.subGoal", thing.key());
            default -> t.get("roadmap.activity") + " " + thing.key();
        };
        return List.of(new Crumb(text, thing.path()));
    }
}
