package no.retning.change;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/** Makes what a form shows of one change. */
@Singleton
class EntryViews {
    private final Messages t;

    EntryViews(Messages t) {
        this.t = t;
    }

    EntryView of(ChangeEntry entry, int number, PlanState plan) {
        Optional<PlanItem> item = entry.key().isEmpty()
                ? Optional.empty()
                : Finding.find(plan, entry.subject(), entry.changeKind(), entry.key());
        return new EntryView(
                number,
                entry.kind(),
                KindForm.parts(entry.subject(), entry.changeKind()),
                item.map(it -> name(it, plan)).orElse(null),
                item.map(EntryViews::address).orElse(null),
                item.map(it -> it instanceof ActivityState activity ? now(activity, plan) : now(it))
                        .orElse(null),
                entry.parts(),
                item.map(it -> shownUnder(it, plan)).orElse(List.of()),
                item.map(it -> standing(it, plan)).orElse(List.of()));
    }

    private static String name(PlanItem item, PlanState plan) {
        return switch (item) {
            case GoalState it -> it.code() + " " + it.name();
            case SubGoalState it -> it.code() + " " + it.name();
            case GroupingState it -> plan.subGoal(it.subGoal()).code() + " " + it.name();
            case TermState it -> it.name();
            case ActivityState it -> it.name();
            case InitiativeState it -> it.name();
        };
    }

    private static @Nullable String address(PlanItem item) {
        return switch (item) {
            case GoalState it -> "/maal/" + it.code();
            case SubGoalState it -> "/delmaal/" + it.code();
            case ActivityState it -> "/aktivitet/" + it.key();
            case InitiativeState it -> "/portefolje/tiltak/" + it.key();
            case GroupingState it -> null;
            case TermState it -> null;
        };
    }

    /** The delmål an activity is shown under without belonging there. */
    private static List<Option> shownUnder(PlanItem item, PlanState plan) {
        return item instanceof ActivityState activity
                ? activity.placements().stream()
                        .filter(place -> !place.primary() && plan.subGoals().containsKey(place.subGoal()))
                        .map(place -> plan.subGoal(place.subGoal()))
                        .map(it -> new Option(it.code(), it.code() + " " + it.name()))
                        .toList()
                : List.of();
    }

    /** The activities under a delmål. */
    private static List<Option> standing(PlanItem item, PlanState plan) {
        return item instanceof SubGoalState subGoal
                ? Standing.activities(plan, subGoal.id()).stream()
                        .map(it -> new Option(it.key(), it.name()))
                        .toList()
                : List.of();
    }

    private @Nullable String now(PlanItem item) {
        return item instanceof InitiativeState it
                ? it.key() + ", " + t.get("change.lifecycle." + it.facts().lifecycle())
                : null;
    }

    private @Nullable String now(ActivityState activity, PlanState plan) {
        if (!plan.activities().containsKey(activity.id())) {
            return null;
        }
        PlanWords words = new PlanWords(t, plan);
        Schedule schedule = activity.facts().schedule();
        Map<String, @Nullable Object> dates = Reschedule.values(schedule);
        String starts = words.day(dates.get("startsOn"), schedule.startsPrecision());
        String ends = words.day(dates.get("endsOn"), schedule.endsPrecision());
        String key = "change.form.now." + (starts == null ? "" : "starts") + (ends == null ? "" : "ends");
        return t.get(
                key.endsWith(".") ? key + "none" : key,
                words.place(activity.primary()),
                starts == null ? "" : starts,
                ends == null ? "" : ends);
    }
}
