package no.retning.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative is tied to: goals, activities and other initiatives. Each that is named says all there is of it; one
 * that is not named stays.
 */
record InitiativeLinks(After after) {
    static final List<String> FIELDS = List.of("goal", "supports", "activities", "dependsOn");
    private static final Set<String> DEPENDENCY = Set.of("initiative", "what");

    /** @throws Impossible when a value is of the wrong kind */
    static InitiativeLinks read(After after) {
        InitiativeLinks links = new InitiativeLinks(after);
        links.values();
        return links;
    }

    List<String> named() {
        return FIELDS.stream().filter(after::has).toList();
    }

    /** What is wanted, in one form whatever it was sent in. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (after.has("goal")) {
            values.put("goal", after.text("goal"));
        }
        for (String field : List.of("supports", "activities")) {
            if (after.has(field)) {
                values.put(field, after.keys(field).stream().distinct().sorted().toList());
            }
        }
        if (after.has("dependsOn")) {
            values.put(
                    "dependsOn",
                    sorted(dependencies().stream().map(it -> dependency(it.text("initiative"), it.optional("what")))));
        }
        return values;
    }

    /** What the plan says of those that are named. */
    Map<String, @Nullable Object> now(PlanState plan, InitiativeState initiative) {
        Map<String, @Nullable Object> now = of(plan, initiative);
        now.keySet().removeIf(field -> !after.has(field));
        return now;
    }

    /** All that the plan says an initiative is tied to. */
    static Map<String, @Nullable Object> of(PlanState plan, InitiativeState initiative) {
        Map<String, @Nullable Object> now = new LinkedHashMap<>();
        now.put("goal", code(plan, initiative.facts().goal()));
        now.put(
                "supports",
                initiative.supports().stream()
                        .map(it -> code(plan, it))
                        .sorted()
                        .toList());
        now.put(
                "activities",
                initiative.activities().stream()
                        .map(it -> key(plan, it))
                        .sorted()
                        .toList());
        now.put(
                "dependsOn",
                sorted(initiative.dependencies().stream()
                        .map(it -> dependency(
                                Objects.requireNonNull(plan.initiatives().get(it.initiative()))
                                        .key(),
                                it.what()))));
        return now;
    }

    private static List<Map<String, @Nullable Object>> sorted(Stream<Map<String, @Nullable Object>> dependencies) {
        return dependencies
                .sorted((one, other) ->
                        String.valueOf(one.get("initiative")).compareTo(String.valueOf(other.get("initiative"))))
                .toList();
    }

    private static Map<String, @Nullable Object> dependency(String key, @Nullable String what) {
        Map<String, @Nullable Object> dependency = new LinkedHashMap<>();
        dependency.put("initiative", key);
        dependency.put("what", what);
        return dependency;
    }

    /** A goal that has left the plan is told by its id alone: nothing else is known of it here. */
    private static String code(PlanState plan, long goal) {
        GoalState found = plan.goals().get(goal);
        return found == null ? "#" + goal : found.code();
    }

    private static String key(PlanState plan, long activity) {
        ActivityState found = plan.activities()
                .getOrDefault(activity, plan.ended().activities().get(activity));
        return found == null ? "#" + activity : found.key().isEmpty() ? "#" + activity : found.key();
    }

    /** The initiative tied to what is named. @throws Impossible when something does not stand in the plan */
    InitiativeState tie(PlanState plan, InitiativeState initiative) {
        InitiativeState tied = initiative;
        if (after.has("goal")) {
            long goal = plan.getGoal("goal", after.text("goal")).id();
            tied = tied.saying(tied.facts().serving(goal)).supporting(tied.supports());
        }
        if (after.has("supports")) {
            List<Long> was = initiative.supports();
            tied = tied.supporting(after.keys("supports").stream()
                    .map(code -> goal(plan, code, was))
                    .toList());
        }
        if (after.has("activities")) {
            List<Long> was = initiative.activities();
            tied = tied.linked(after.keys("activities").stream()
                    .map(key -> activity(plan, key, was))
                    .toList());
        }
        return after.has("dependsOn") ? tied.depending(dependencies(plan, tied)) : tied;
    }

    private static long goal(PlanState plan, String code, List<Long> was) {
        return kept(code, was, plan.findGoal(code).isEmpty())
                ? number(code)
                : plan.getGoal("supports", code).id();
    }

    /** One that is linked already stays so, also when it has left the plan. */
    private static long activity(PlanState plan, String key, List<Long> was) {
        Long id = kept(key, was, true) ? Long.valueOf(number(key)) : plan.keys().get(key);
        if (id == null) {
            throw new Impossible("activities", "activityUnknown", key);
        }
        if (!was.contains(id) && !plan.activities().containsKey(id)) {
            throw new Impossible("activities", "activityGone");
        }
        return id;
    }

    private static boolean kept(String word, List<Long> was, boolean unknown) {
        return unknown && word.matches("#\\d{1,18}") && was.contains(number(word));
    }

    private static long number(String word) {
        return Long.parseLong(word.substring(1));
    }

    private List<DependencyState> dependencies(PlanState plan, InitiativeState initiative) {
        List<DependencyState> found = new ArrayList<>();
        Set<Long> met = new HashSet<>();
        for (After it : dependencies()) {
            String key = it.text("initiative");
            long other = plan.getInitiative("dependsOn", key).id();
            if (other == initiative.id()) {
                throw new Impossible("dependsOn", "dependsOnItself");
            }
            if (!met.add(other)) {
                throw new Impossible("dependsOn", "ownerTwice", key);
            }
            found.add(new DependencyState(other, it.optional("what")));
        }
        return found;
    }

    /** By key alone or as {@code {initiative, what}}. */
    @SuppressWarnings("unchecked") // a JSON object has text keys
    private List<After> dependencies() {
        if (!(after.values().get("dependsOn") instanceof List<?> named)) {
            throw new Impossible("dependsOn", "notList");
        }
        return named.stream()
                .map(it -> it instanceof Map<?, ?> map
                        ? new After((Map<String, @Nullable Object>) map).only(DEPENDENCY)
                        : new After(Map.of("initiative", String.valueOf(it))))
                .toList();
    }

    /** The code of the main goal it is given, if any. */
    Set<String> goalCode() {
        return after.has("goal") ? Set.of(after.text("goal")) : Set.of();
    }

    /** Goals and activities that others of the set may make. */
    Set<String> needs() {
        Set<String> needs = new HashSet<>();
        values().forEach((field, value) -> {
            if (field.equals("goal")) {
                needs.add(String.valueOf(value));
            } else if (value instanceof List<?> many && !field.equals("dependsOn")) {
                many.forEach(it -> needs.add(String.valueOf(it)));
            }
        });
        return needs;
    }
}
