package no.retning.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Values of the plan in words: places by their names, days as exact as they are meant, how much later. */
record PlanWords(Messages t, PlanState plan) {
    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_SAID_AS_DAYS = 45;
    private static final double DAYS_OF_MONTH = 30.44;

    /** "1.A Fullmakt og representasjon". */
    String subGoal(String code) {
        return plan.findSubGoal(code).map(it -> it.code() + " " + it.name()).orElse(SubGoalCode.canonical(code));
    }

    /** The delmål and, behind it, the gruppering. */
    String place(String subGoal, @Nullable String grouping) {
        return grouping == null ? subGoal(subGoal) : t.get("change.place", subGoal(subGoal), grouping);
    }

    String place(PlacementState placement) {
        Place place = Place.of(plan, placement);
        return place(place.subGoal(), place.grouping());
    }

    /** The name of the activity that bears the key, or bore it; the key where none did. */
    String activity(Object key) {
        Long id = plan.keys().get(key.toString());
        return Stream.of(plan.activities(), plan.ended().activities())
                .map(activities -> id == null ? null : activities.get(id))
                .filter(Objects::nonNull)
                .map(ActivityState::name)
                .findFirst()
                .orElse(key.toString());
    }

    /** @param phases as the API writes them */
    @Nullable
    String phases(@Nullable Object phases) {
        return phases instanceof List<?> named && !named.isEmpty()
                ? named.stream().map(it -> t.get("change.phase." + it)).collect(Collectors.joining(", "))
                : null;
    }

    /** @param owners as the API writes them */
    @Nullable
    String owners(@Nullable Object owners) {
        if (!(owners instanceof List<?> named) || named.isEmpty()) {
            return null;
        }
        return named.stream()
                .map(it -> it instanceof Map<?, ?> owner
                        ? Boolean.TRUE.equals(owner.get("inferred"))
                                ? t.get("change.owner.inferred", String.valueOf(owner.get("organization")))
                                : String.valueOf(owner.get("organization"))
                        : String.valueOf(it))
                .collect(Collectors.joining(", "));
    }

    @Nullable
    String lifecycle(@Nullable Object lifecycle) {
        return lifecycle == null ? null : t.get("change.lifecycle." + lifecycle);
    }

    /** "Mål 1 Navnet". */
    @Nullable
    String goal(@Nullable Object code) {
        return code == null
                ? null
                : plan.findGoal(code.toString())
                        .map(it -> t.get("change.goal", it.code()) + " " + it.name())
                        .orElse(t.get("change.goal", code));
    }

    /** @param codes of goals */
    @Nullable
    String goals(@Nullable Object codes) {
        return codes instanceof List<?> named && !named.isEmpty()
                ? named.stream().map(it -> String.valueOf(goal(it))).collect(Collectors.joining("; "))
                : null;
    }

    /** @param dependencies keys, or with what is needed, as the API writes them */
    @Nullable
    String dependencies(@Nullable Object dependencies) {
        return dependencies instanceof List<?> named && !named.isEmpty()
                ? named.stream().map(this::dependency).collect(Collectors.joining("; "))
                : null;
    }

    private String dependency(@Nullable Object dependency) {
        Object key = dependency instanceof Map<?, ?> it ? it.get("initiative") : dependency;
        Object what = dependency instanceof Map<?, ?> it ? it.get("what") : null;
        String name = plan.findInitiative(String.valueOf(key))
                .map(InitiativeState::name)
                .orElse(String.valueOf(key));
        return what == null ? name : name + ": " + what;
    }

    /** @param things keys, or what stood with their names */
    @Nullable
    String named(@Nullable Object things) {
        if (!(things instanceof List<?> named) || named.isEmpty()) {
            return null;
        }
        return named.stream().map(this::one).collect(Collectors.joining("; "));
    }

    private String one(@Nullable Object thing) {
        if (thing instanceof Map<?, ?> it) {
            String key = String.valueOf(it.get("key"));
            return SubGoalCode.fits(key) ? key + " " + it.get("name") : String.valueOf(it.get("name"));
        }
        String key = String.valueOf(thing);
        return SubGoalCode.fits(key) ? subGoal(key) : activity(key);
    }

    /** @param day as the API writes it, or null */
    @Nullable
    String day(@Nullable Object day, @Nullable Object precision) {
        if (day == null) {
            return null;
        }
        LocalDate date = LocalDate.parse(day.toString());
        return switch (precision == null ? "DAY" : precision.toString()) {
            case "MONTH" -> t.month(date);
            case "QUARTER" -> t.quarter(date);
            case "HALF_YEAR" ->
                t.get("change.halfYear", date.getMonthValue() > MONTHS_OF_YEAR / 2 ? 2 : 1, date.getYear());
            case "YEAR" -> String.valueOf(date.getYear());
            default -> t.date(date);
        };
    }

    /** "6 måneder senere"; null when there is nothing to compare. */
    @Nullable
    String shift(@Nullable Object from, @Nullable Object to) {
        if (from == null || to == null || from.equals(to)) {
            return null;
        }
        LocalDate old = LocalDate.parse(from.toString());
        LocalDate fresh = LocalDate.parse(to.toString());
        String way = fresh.isAfter(old) ? "later" : "earlier";
        long days = Math.abs(ChronoUnit.DAYS.between(old, fresh));
        long months = Math.abs(ChronoUnit.MONTHS.between(old, fresh));
        if (old.getDayOfMonth() == fresh.getDayOfMonth() && months > 0) {
            return months % MONTHS_OF_YEAR == 0
                    ? t.get("change.shift.years." + way, months / MONTHS_OF_YEAR)
                    : t.get("change.shift.months." + way, months);
        }
        return days <= DAYS_SAID_AS_DAYS
                ? t.get("change.shift.days." + way, days)
                : t.get("change.shift.about." + way, Math.round(days / DAYS_OF_MONTH));
    }
}
