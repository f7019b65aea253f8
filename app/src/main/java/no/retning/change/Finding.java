package no.retning.change;

import java.util.Optional;

/** Finds what a change touches by its key: a code, a name, a key ever given; for a REOPEN among what has left the plan. */
final class Finding {
    private Finding() {}

    /** @throws Impossible when there is none */
    static long id(PlanState plan, Subject subject, ChangeKind kind, String key) {
        return switch (subject) {
            case ACTIVITY ->
                kind == ChangeKind.REOPEN
                        ? ended(plan, key)
                        : plan.getActivity("key", key).id();
            case SUBGOAL ->
                kind == ChangeKind.REOPEN
                        ? endedSubGoal(plan, key)
                        : plan.getSubGoal("key", key).id();
            case GOAL -> plan.getGoal("key", key).id();
            case GROUPING ->
                grouping(plan, key)
                        .orElseThrow(() -> new Impossible("key", "groupingKeyUnknown", key))
                        .id();
            case TERM ->
                plan.findTerm(key)
                        .orElseThrow(() -> new Impossible("key", "termUnknown", key))
                        .id();
            case INITIATIVE -> plan.getInitiative("key", key).id();
            case STRATEGY -> throw new Impossible("subject", "unknownValue", subject.word());
        };
    }

    /** The thing, as it stands or last stood in the plan. */
    static Optional<PlanItem> find(PlanState plan, Subject subject, ChangeKind kind, String key) {
        try {
            long id = id(plan, subject, kind, key);
            if (kind != ChangeKind.REOPEN || subject == Subject.INITIATIVE) {
                return plan.find(subject, id);
            }
            return Optional.ofNullable(
                    subject == Subject.ACTIVITY
                            ? plan.ended().activities().get(id)
                            : plan.ended().subGoals().get(id));
        } catch (Impossible impossible) {
            return Optional.empty();
        }
    }

    private static long ended(PlanState plan, String key) {
        Long id = plan.keys().get(key.strip());
        if (id == null) {
            throw new Impossible("key", "activityUnknown", key);
        }
        if (!plan.ended().activities().containsKey(id)) {
            throw new Impossible("key", "notEnded");
        }
        return id;
    }

    private static long endedSubGoal(PlanState plan, String code) {
        String canonical = SubGoalCode.canonical(code);
        return plan.ended().subGoals().values().stream()
                .filter(it -> it.code().equals(canonical))
                .reduce((earlier, later) -> later)
                .map(SubGoalState::id)
                .orElseThrow(() -> new Impossible(
                        "key", plan.findSubGoal(code).isPresent() ? "notEnded" : "subGoalUnknown", code));
    }

    /** A gruppering is named with its delmål: "1.A/Innsyn". */
    static Optional<GroupingState> grouping(PlanState plan, String key) {
        int slash = key.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : plan.findSubGoal(key.substring(0, slash).strip())
                        .flatMap(it -> plan.findGrouping(
                                it.id(), key.substring(slash + 1).strip()));
    }

    /** The key by which a thing of the plan is found. */
    static String key(PlanState plan, PlanItem item) {
        return switch (item) {
            case GoalState it -> it.code();
            case SubGoalState it -> it.code();
            case GroupingState it -> plan.subGoal(it.subGoal()).code() + "/" + it.name();
            case TermState it -> it.name();
            case ActivityState it -> it.key();
            case InitiativeState it -> it.key();
        };
    }
}
