package no.retning.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.retning.people.Reach;
import no.retning.people.Rights;
import no.retning.wording.Alphabet;

/** Finds what a change is to touch by what somebody typed: a key, a code, a name or a part of one. */
final class ThingFinder {
    private static final int MOST = 12;

    private final PlanState plan;
    private final Rights rights;

    ThingFinder(PlanState plan, Rights rights) {
        this.plan = plan;
        this.rights = rights;
    }

    /** All in the plan that the person may write about. */
    List<Thing> all() {
        return Stream.of(
                        Subject.GOAL,
                        Subject.SUBGOAL,
                        Subject.GROUPING,
                        Subject.TERM,
                        Subject.ACTIVITY,
                        Subject.INITIATIVE)
                .flatMap(subject -> among(subject, ChangeKind.RENAME).stream())
                .toList();
    }

    /** One when it is clear which is meant; several to choose among; none when nothing fits. */
    List<Thing> find(Subject subject, ChangeKind kind, String typed) {
        String text = typed.strip();
        List<Thing> among = among(subject, kind);
        Set<String> meant = meant(subject, text);
        Optional<Thing> exact =
                among.stream().filter(it -> meant.contains(it.key())).findFirst();
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

    /** Those of the ids that stand where the kind of change can be made of them. */
    List<Thing> of(Subject subject, ChangeKind kind, Set<Long> ids) {
        return among(subject, kind, it -> ids.contains(it.id()));
    }

    /** The keys that may be meant: what was typed, or the key in it; and the newest key where an older one was typed. */
    private Set<String> meant(Subject subject, String text) {
        Set<String> meant = new HashSet<>(List.of(text, FieldText.key(text)));
        if (subject == Subject.ACTIVITY) {
            Long id = plan.keys().get(FieldText.key(text));
            Stream.of(plan.activities(), plan.ended().activities())
                    .map(activities -> id == null ? null : activities.get(id))
                    .filter(Objects::nonNull)
                    .forEach(it -> meant.add(it.key()));
        }
        // A name with its key behind it, as the list of suggestions has them.
        if (subject == Subject.GROUPING || subject == Subject.TERM) {
            among(subject, ChangeKind.RENAME).stream()
                    .filter(it -> text.equals(it.name() + " " + it.key()))
                    .forEach(it -> meant.add(it.key()));
        }
        return meant;
    }

    private List<Thing> among(Subject subject, ChangeKind kind) {
        return among(subject, kind, it -> true);
    }

    private List<Thing> among(Subject subject, ChangeKind kind, Predicate<PlanItem> meant) {
        boolean ended = kind == ChangeKind.REOPEN;
        Collection<? extends PlanItem> items = switch (subject) {
            case ACTIVITY -> (ended ? plan.ended().activities() : plan.activities()).values();
            case SUBGOAL -> (ended ? plan.ended().subGoals() : plan.subGoals()).values();
            case GOAL -> plan.goals().values();
            case GROUPING -> plan.groupings().values();
            case TERM -> plan.terms().values();
            case INITIATIVE ->
                plan.initiatives().values().stream()
                        .filter(it -> it.facts().ended() == ended)
                        .toList();
            case STRATEGY -> List.of();
        };
        Comparator<Thing> order = Comparator.comparing(Thing::where);
        return items.stream()
                .filter(meant)
                .filter(it -> rights.mayProposeIn(List.of(reach(it))))
                .map(it -> new Thing(Finding.key(plan, it), it.name(), where(it)))
                .sorted(subject == Subject.ACTIVITY ? order.thenComparing(Thing::name, Alphabet.NORWEGIAN) : order)
                .toList();
    }

    private Reach reach(PlanItem item) {
        return item instanceof ActivityState it ? Reaching.of(it, place(it).orElse("")) : Reaching.of(item, plan);
    }

    private String where(PlanItem item) {
        return item instanceof ActivityState it ? place(it).orElse("") : "";
    }

    /** The code of the delmål it belongs to, or did; none when that has left the plan before it. */
    private Optional<String> place(ActivityState activity) {
        long subGoal = activity.primary().subGoal();
        return Stream.of(plan.subGoals(), plan.ended().subGoals())
                .map(subGoals -> subGoals.get(subGoal))
                .filter(Objects::nonNull)
                .map(SubGoalState::code)
                .findFirst();
    }
}
