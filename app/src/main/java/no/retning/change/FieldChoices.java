package no.retning.change;

import java.util.List;
import java.util.stream.Stream;
import no.retning.web.Messages;
import no.retning.web.Option;
import no.retning.wording.Alphabet;

/**
 * What one can choose in the fields of a change.
 *
 * @param subGoals the delmål of the plan and those the same form makes
 * @param goals the goals of the plan and those the same form makes
 * @param groupings names of groupings
 * @param organizations names of organisations
 */
public record FieldChoices(
        List<Option> subGoals, List<Option> goals, List<String> groupings, List<String> organizations) {

    static FieldChoices of(PlanState plan, List<ChangeEntry> entries) {
        Stream<Option> there =
                plan.subGoals().values().stream().map(it -> Option.ofPlan(it.code(), it.code() + " " + it.name()));
        Stream<Option> made = entries.stream()
                .filter(it -> it.kind().equals("subgoal.CREATE") && SubGoalCode.fits(it.value("code")))
                .map(it -> Option.ofPlan(
                        SubGoalCode.canonical(it.value("code")),
                        SubGoalCode.canonical(it.value("code")) + " " + it.value("name")));
        return new FieldChoices(
                Stream.concat(there, made).toList(),
                goals(plan, entries),
                plan.groupings().values().stream()
                        .map(GroupingState::name)
                        .distinct()
                        .sorted(Alphabet.NORWEGIAN)
                        .toList(),
                plan.organizations().names().values().stream()
                        .sorted(Alphabet.NORWEGIAN)
                        .toList());
    }

    private static List<Option> goals(PlanState plan, List<ChangeEntry> entries) {
        Stream<Option> there =
                plan.goals().values().stream().map(it -> Option.ofPlan(it.code(), it.code() + " " + it.name()));
        Stream<Option> made = entries.stream()
                .filter(it -> it.kind().equals("goal.CREATE"))
                .map(it -> Option.ofPlan(it.value("code"), it.value("code") + " " + it.value("name")));
        return Stream.concat(there, made).toList();
    }

    /** To choose one. */
    public List<Option> goals(String none) {
        return Stream.concat(Stream.of(new Option("", none)), goals.stream()).toList();
    }

    /** What an initiative can be after a change of the kind, "initiative.CREATE". */
    public List<Option> lifecycles(String kind, Messages t) {
        Stream<String> unsaid = kind.endsWith("CHANGE_PHASE") ? Stream.of("") : Stream.of();
        List<String> words = kind.endsWith("CLOSE")
                ? InitiativeFacts.ENDINGS
                : kind.endsWith("RESUME")
                        ? List.of(InitiativeFacts.RUNNING, InitiativeFacts.PLANNED)
                        : kind.endsWith("CHANGE_PHASE")
                                ? List.of(InitiativeFacts.PLANNED, InitiativeFacts.RUNNING)
                                : InitiativeFacts.BEGINNINGS;
        return Stream.concat(unsaid, words.stream())
                .map(it -> new Option(it, t.get(it.isEmpty() ? "change.form.unchanged" : "change.lifecycle." + it)))
                .toList();
    }

    /** To choose one; where none is an answer, first what none means. */
    public List<Option> subGoals(String none) {
        return Stream.concat(Stream.of(new Option("", none)), subGoals.stream()).toList();
    }

    public List<Option> phases(Messages t) {
        return After.PHASES.stream()
                .map(it -> new Option(it, t.get("change.phase." + it)))
                .toList();
    }

    public List<Option> milestones(Messages t) {
        return SetMilestone.KINDS.stream()
                .map(it -> new Option(it, t.get("change.milestone." + it)))
                .toList();
    }

    public List<Option> precisions(Messages t) {
        return Stream.of("DAY", "MONTH", "QUARTER", "HALF_YEAR", "YEAR")
                .map(it -> new Option(it, t.get("change.precision." + it)))
                .toList();
    }

    public List<Option> certainties(Messages t) {
        return Stream.of("PLANNED", "TENTATIVE")
                .map(it -> new Option(it, t.get("change.certainty." + it)))
                .toList();
    }
}
