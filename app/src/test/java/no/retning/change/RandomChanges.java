package no.retning.change;

import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.Picks.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up changes of a kind that fit a plan, as a person could write them; the same seed makes the same ones. */
final class RandomChanges {
    /** Every kind there is, "activity.RENAME". */
    static final List<String> KINDS = Stream.of(Subject.values())
            .flatMap(subject -> Arrays.stream(ChangeKind.values())
                    .filter(kind -> KindFields.has(subject, kind))
                    .map(kind -> ChangeViews.kind(subject, kind)))
            .toList();

    static final List<String> OWNERS = List.of("Helse Vest RHF", "Helse Nord RHF", "Norsk helsenett");

    private final Picks pick;

    RandomChanges(Random random, PlanState plan) {
        this.pick = new Picks(random, plan);
    }

    /** A change of the kind with those it needs in the same set; none where the plan holds nothing it fits. */
    List<ProposedChange> of(String kind) {
        try {
            return kind.startsWith("activity.")
                    ? ofActivity(kind)
                    : kind.startsWith("initiative.")
                            ? new RandomInitiatives(pick).of(kind)
                            : new RandomStructure(pick).of(kind);
        } catch (Picks.NothingFits nothing) {
            return List.of();
        }
    }

    private List<ProposedChange> ofActivity(String kind) {
        return switch (kind) {
            case "activity.CREATE" ->
                List.of(creation(
                        "activity",
                        "name",
                        pick.name(),
                        "subGoal",
                        pick.subGoal().code(),
                        "grouping",
                        pick.heading()));
            case "activity.RENAME" -> activity(ChangeKind.RENAME, "name", pick.name());
            case "activity.DESCRIBE" -> activity(ChangeKind.DESCRIBE, "description", pick.maybe(pick.name()));
            case "activity.MOVE" ->
                activity(ChangeKind.MOVE, "subGoal", pick.subGoal().code(), "grouping", pick.heading());
            case "activity.PLACE_ALSO" ->
                activity(ChangeKind.PLACE_ALSO, "subGoal", pick.subGoal().code(), "grouping", pick.heading());
            case "activity.UNPLACE" -> unplace();
            case "activity.REGROUP" -> activity(ChangeKind.REGROUP, "grouping", null);
            case "activity.RESCHEDULE" ->
                activity(ChangeKind.RESCHEDULE, "startsOn", pick.day(), "endsOn", pick.maybe(pick.day()));
            case "activity.CHANGE_PHASE" ->
                activity(ChangeKind.CHANGE_PHASE, "phases", List.of(pick.any(After.PHASES), pick.any(After.PHASES)));
            case "activity.CHANGE_CERTAINTY" -> otherCertainty(pick.one());
            case "activity.ASSIGN_OWNER" ->
                activity(
                        ChangeKind.ASSIGN_OWNER,
                        "owners",
                        OWNERS.stream()
                                .filter(it -> pick.random().nextBoolean())
                                .map(it -> Map.of(
                                        "organization",
                                        it,
                                        "inferred",
                                        pick.random().nextBoolean()))
                                .toList());
            case "activity.SET_MILESTONE" ->
                activity(
                        ChangeKind.SET_MILESTONE,
                        "milestone",
                        pick.any(SetMilestone.KINDS),
                        "on",
                        pick.maybe(pick.day()));
            case "activity.PAUSE" -> activity(ChangeKind.PAUSE);
            case "activity.RESUME" -> change(pick.any(pick.paused()), ChangeKind.RESUME);
            case "activity.SPLIT" ->
                activity(ChangeKind.SPLIT, "into", List.of(Map.of("name", pick.name()), Map.of("name", pick.name())));
            case "activity.MERGE" ->
                activity(ChangeKind.MERGE, "with", List.of(pick.one().key()), "name", pick.name());
            case "activity.CONTINUE_AS" ->
                activity(ChangeKind.CONTINUE_AS, "activity", pick.one().key());
            case "activity.CLOSE" -> activity(ChangeKind.CLOSE);
            case "activity.REOPEN" ->
                change(
                        pick.any(pick.plan().ended().activities().values().stream()
                                .filter(it -> !pick.plan().activities().containsKey(it.id()))
                                .toList()),
                        ChangeKind.REOPEN,
                        "subGoal",
                        pick.subGoal().code());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static List<ProposedChange> otherCertainty(ActivityState it) {
        boolean planned = it.facts().certainty().equals("PLANNED");
        return change(it, ChangeKind.CHANGE_CERTAINTY, "certainty", planned ? "TENTATIVE" : "PLANNED");
    }

    private List<ProposedChange> unplace() {
        ActivityState activity = pick.any(pick.plan().activities().values().stream()
                .filter(it -> it.placements().size() > 1)
                .toList());
        return change(
                activity,
                ChangeKind.UNPLACE,
                "subGoal",
                pick.plan().subGoal(activity.placements().getLast().subGoal()).code());
    }

    private List<ProposedChange> activity(ChangeKind kind, @Nullable Object... after) {
        return change(pick.one(), kind, after);
    }
}
