package no.retning.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.people.Rights;
import no.retning.wording.Alphabet;

/** Finds what a change is to touch by what somebody typed: a key, a code, a name or a part of one. */
final class ThingFinder {
    private static final Pattern KEY = Pattern.compile("\\d{17}|R-\\d{4,}");
    private static final int MOST = 12;

    private final PlanState plan;
    private final Rights rights;

    ThingFinder(PlanState plan, Rights rights) {
        this.plan = plan;
        this.rights = rights;
    }

    /** All that the person may write about, delmål first. */
    List<Thing> all() {
        List<Thing> things = new ArrayList<>(subGoals());
        things.addAll(activities());
        return things;
    }

    /** One when it is clear which is meant; several to choose among; none when nothing fits. */
    List<Thing> find(Subject subject, String typed) {
        String text = typed.strip();
        List<Thing> among = subject == Subject.ACTIVITY ? activities() : subGoals();
        Matcher key = KEY.matcher(text);
        String wanted = key.find() ? key.group() : SubGoalCode.canonical(text.split("\\s", 2)[0]);
        Optional<Thing> exact =
                among.stream().filter(it -> it.key().equals(wanted)).findFirst();
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        String small = text.toLowerCase(Locale.ROOT);
        List<Thing> named = among.stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(small))
                .toList();
        return named.isEmpty()
                ? among.stream()
                        .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(small))
                        .limit(MOST)
                        .toList()
                : named;
    }

    private List<Thing> subGoals() {
        return plan.subGoals().values().stream()
                .filter(it -> mine(it.code()))
                .map(it -> new Thing(it.code(), it.name(), ""))
                .toList();
    }

    private List<Thing> activities() {
        return plan.activities().values().stream()
                .map(it -> new Thing(
                        it.key(), it.name(), Place.of(plan, it.primary()).subGoal()))
                .filter(it -> mine(it.where()))
                .sorted(Comparator.comparing(Thing::where).thenComparing(Thing::name, Alphabet.NORWEGIAN))
                .toList();
    }

    private boolean mine(String code) {
        return rights.mayProposeIn(List.of(SubGoalCode.goalOf(code)));
    }
}
