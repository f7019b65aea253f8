package no.retning.strategy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.follow.FollowButton;
import no.retning.people.DutyHolder;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.ChangeReasons;
import no.retning.roadmap.Former;
import no.retning.roadmap.HistoryEntry;
import no.retning.roadmap.PlanCase;
import no.retning.roadmap.RoadmapSection;
import no.retning.roadmap.RoadmapView;
import no.retning.roadmap.StatusPanel;
import no.retning.roadmap.SubGoalRow;
import no.retning.roadmap.Waiting;
import no.retning.web.Addresses;
import no.retning.web.AsOf;
import no.retning.web.Crumb;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One delmål: what it says and why, its groupings with their activities, the cases that concern it, its history.
 *
 * @param view the part of the roadmap under the delmål
 * @param status how it stands, as those who answer for it tell
 * @param waiting what is decided about it and waits for the next version
 * @param duties who answers for it and for its goal at that time
 * @param mayPropose whether the one who asks may propose changes to it
 * @param follow what is offered to somebody who can follow it
 * @param others delmål that bore its code before
 * @param leaving that it has left the plan since; null while it stands
 */
public record SubGoalPage(
        AsOf asOf,
        SubGoalRow subGoal,
        RoadmapView view,
        List<RoadmapSection.OfGrouping> groupings,
        ChangeReasons reasons,
        List<HistoryEntry> history,
        List<PlanCase> cases,
        StatusPanel status,
        List<Waiting> waiting,
        List<DutyHolder> duties,
        boolean mayPropose,
        @Nullable FollowButton follow,
        List<Former> others,
        @Nullable Leaving leaving) {

    public Optional<ChangeReason> why(String field) {
        return reasons.find("subgoal", subGoal.id(), field);
    }

    /** From when it bears its code and name. */
    public Instant namedSince() {
        return whyNamed().map(ChangeReason::effectiveAt).orElse(subGoal.since());
    }

    /** What gave it its code or its name, whichever came last. */
    public Optional<ChangeReason> whyNamed() {
        return Stream.of(why("code"), why("name"))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(ChangeReason::effectiveAt));
    }

    /** How many groupings have a name. */
    public long named() {
        return groupings.stream().filter(grouping -> grouping.name() != null).count();
    }

    public List<Crumb> crumbs(Messages t) {
        return List.of(
                new Crumb(t.get("strategy.title"), at("/maal")),
                new Crumb(t.get("strategy.goal", subGoal.goal()), at("/maal/" + subGoal.goal())));
    }

    /** Where another delmål that bore the code is found: under its own code, or as it last was. */
    public static String address(Former other) {
        var path = "/delmaal/" + other.code();
        return other.last() == null
                ? path
                : Addresses.of(path, Map.of("per", other.last().toString()));
    }

    /** The path at the same time. */
    public String at(String path) {
        return Links.at(asOf, path);
    }

    public String roadmapAddress() {
        return Links.at(asOf, "/veikart", Map.of("delmaal", subGoal.code()));
    }

    public String workbookAddress() {
        return Links.at(asOf, "/veikart.xlsx", Map.of("delmaal", subGoal.code()));
    }
}
