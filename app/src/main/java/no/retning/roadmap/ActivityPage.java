package no.retning.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.follow.FollowButton;
import no.retning.time.Oslo;
import no.retning.web.Addresses;
import no.retning.web.AsOf;
import no.retning.web.Crumb;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a page: its facts, each with its ground, and one history.
 *
 * @param row what it says, or said last
 * @param difference how it differs from the other time; null when nothing is compared or nothing differs
 * @param reasons why it says so
 * @param coming what is decided of it and not in force, by set
 * @param reported what was reported of it and is not in the roadmap yet
 * @param provisos conditions of decisions that it rests on
 * @param status how it stands, and all that was told of it
 * @param initiatives the initiatives of the portfolio it is linked to
 * @param onlyDecisions whether the history shows decisions alone
 * @param mayPropose whether to offer to propose a change
 * @param successions what became of it, and what it came of
 * @param follow what is offered to somebody who can follow it
 */
public record ActivityPage(
        AsOf asOf,
        ActivityRow row,
        @Nullable ItemDifference difference,
        ChangeReasons reasons,
        List<HistoryEntry> history,
        List<PlanCase> cases,
        List<Coming> coming,
        List<Reported> reported,
        Provisos provisos,
        List<Succession> successions,
        StatusPanel status,
        List<InitiativeMention> initiatives,
        boolean onlyDecisions,
        boolean mayPropose,
        @Nullable FollowButton follow) {

    /** A step of the history as it is listed: a change, a case that changed nothing here, or a report of status. */
    public record Step(
            @Nullable HistoryEntry entry,
            @Nullable PlanCase about,
            @Nullable StatusRow status) {}

    /** Changes and cases in one list, the newest first. */
    public List<Step> steps() {
        var steps = new ArrayList<Dated>();
        history.stream()
                .filter(entry -> !onlyDecisions || entry.decided())
                .forEach(entry ->
                        steps.add(new Dated(Oslo.day(entry.inForceFrom()).toEpochDay(), new Step(entry, null, null))));
        cases.stream()
                .filter(about -> about.changed() == 0 && (!onlyDecisions || about.outcome() != null))
                .forEach(about -> steps.add(new Dated(
                        about.heldOn() == null ? Long.MAX_VALUE : about.heldOn().toEpochDay(),
                        new Step(null, about, null))));
        status.told().stream()
                .filter(told -> !onlyDecisions)
                .forEach(told ->
                        steps.add(new Dated(Oslo.day(told.reportedAt()).toEpochDay(), new Step(null, null, told))));
        return steps.stream()
                .sorted(Comparator.comparing(Dated::day).reversed())
                .map(Dated::step)
                .toList();
    }

    private record Dated(Long day, Step step) {}

    /** What it was split into or went up in, where it has left the plan. */
    public List<Succession> successors() {
        return successions.stream()
                .filter(other -> other.later() && row.successors().contains(other.key()))
                .filter(other -> !other.kind().equals("CONTINUES"))
                .toList();
    }

    /** The ways in which it came of others; what it continues is told apart. */
    public List<String> cameOf() {
        return Stream.of("SPLIT", "MERGE")
                .filter(kind -> !predecessors(kind).isEmpty())
                .toList();
    }

    /** What it came of in that way: SPLIT what it was split from, MERGE what went up in it. */
    public List<Succession> predecessors(String kind) {
        return successions.stream()
                .filter(other -> !other.later() && other.kind().equals(kind))
                .toList();
    }

    /** What differs from the other time, in a sentence. */
    public String differs(Messages t) {
        var kinds = difference == null
                ? ""
                : difference.kinds().stream()
                        .map(kind -> t.of("roadmap.kind", kind))
                        .collect(Collectors.joining(", "));
        return t.get("roadmap.activity.differs", String.valueOf(asOf.mot()), kinds.toLowerCase(Locale.ROOT));
    }

    public Optional<ChangeReason> why(String field) {
        return reasons.find("activity", row.id(), field);
    }

    /** Conditions of the decision behind an entry of the history. */
    public List<Proviso> conditions(HistoryEntry entry) {
        return provisos.of("activity", row.id(), entry.why().changeSet());
    }

    /** Why it was closed or split. */
    public Optional<ChangeReason> whyClosed() {
        return reasons.of("activity", row.id()).stream()
                .filter(reason ->
                        Set.of("CLOSE", "SPLIT", "MERGE").contains(reason.kind()) && reason.touches("lifecycle"))
                .findFirst();
    }

    /** Why it is shown under a second delmål. */
    public Optional<ChangeReason> whyAlso() {
        return reasons.of("activity", row.id()).stream()
                .filter(reason -> reason.kind().equals("PLACE_ALSO"))
                .findFirst()
                .or(() -> why("placement"));
    }

    /** Why it stands where it belongs. */
    public Optional<ChangeReason> whyPlaced() {
        return reasons.of("activity", row.id()).stream()
                .filter(reason -> !reason.kind().equals("PLACE_ALSO") && reason.touches("placement"))
                .findFirst();
    }

    public List<Crumb> crumbs(Messages t) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(t.get("roadmap.title"), at("/veikart")));
        row.primary()
                .ifPresent(place -> crumbs.add(
                        new Crumb(t.get("roadmap.subGoal", place.subGoal()), at("/delmaal/" + place.subGoal()))));
        return crumbs;
    }

    /** The path at the same time. */
    public String at(String path) {
        return asOf.per() == null ? path : Addresses.of(path, Map.of("per", asOf.per()));
    }

    public String everythingAddress() {
        return at(asOf.path());
    }

    public String decisionsAddress() {
        var query = new LinkedHashMap<String, String>();
        query.put("vis", "vedtak");
        if (asOf.per() != null) {
            query.put("per", asOf.per());
        }
        return Addresses.of(asOf.path(), query);
    }
}
