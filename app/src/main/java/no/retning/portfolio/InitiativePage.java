package no.retning.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.follow.FollowButton;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.ChangeReasons;
import no.retning.roadmap.Coming;
import no.retning.roadmap.HistoryEntry;
import no.retning.roadmap.PlanCase;
import no.retning.roadmap.Proviso;
import no.retning.time.Oslo;
import no.retning.web.Addresses;
import no.retning.web.AsOf;
import no.retning.web.Crumb;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as a page: its facts, each with its ground, and one history.
 *
 * @param light what was told of it last; null where nothing was
 * @param reasons why it says so
 * @param cases cases that concern it or changed it
 * @param coming what is decided of it and not in force, by set
 * @param provisos conditions of decisions that it rests on
 * @param criteria the entry criteria with what was told of them; empty where it never was a candidate
 * @param form what was typed of the criteria
 * @param onlyDecisions whether the history shows decisions alone
 * @param mayPropose whether to offer to propose a change
 * @param mayJudge whether to offer to tell which criteria it meets
 * @param follow what is offered to somebody who can follow it
 */
public record InitiativePage(
        AsOf asOf,
        InitiativeRow row,
        @Nullable ToldLight light,
        ChangeReasons reasons,
        List<HistoryEntry> history,
        List<PlanCase> cases,
        List<Coming> coming,
        List<Proviso> provisos,
        List<CriterionRow> criteria,
        Form form,
        boolean onlyDecisions,
        boolean mayPropose,
        boolean mayJudge,
        @Nullable FollowButton follow) {

    /** A step of the history as it is listed: a change, or a case that changed nothing here. */
    public record Step(
            @Nullable HistoryEntry entry, @Nullable PlanCase about) {}

    private record Dated(long day, Step step) {}

    /** Changes and cases in one list, the newest first. */
    public List<Step> steps() {
        var steps = new ArrayList<Dated>();
        history.stream()
                .filter(entry -> !onlyDecisions || entry.decided())
                .forEach(entry ->
                        steps.add(new Dated(Oslo.day(entry.inForceFrom()).toEpochDay(), new Step(entry, null))));
        cases.stream()
                .filter(about -> about.changed() == 0 && (!onlyDecisions || about.outcome() != null))
                .forEach(about -> steps.add(new Dated(
                        about.heldOn() == null ? Long.MAX_VALUE : about.heldOn().toEpochDay(), new Step(null, about))));
        return steps.stream()
                .sorted(Comparator.comparingLong(Dated::day).reversed())
                .map(Dated::step)
                .toList();
    }

    public Optional<ChangeReason> why(String field) {
        return reasons.find("initiative", row.id(), field);
    }

    /** Conditions of the decision behind an entry of the history. */
    public List<Proviso> conditions(HistoryEntry entry) {
        return provisos.stream()
                .filter(it -> it.changeSet() == entry.why().changeSet())
                .toList();
    }

    /** How many of the criteria are met. */
    public long met() {
        return criteria.stream().filter(CriterionRow::isMet).count();
    }

    public List<Option> answers(Messages t) {
        return Stream.of("YES", "NO")
                .map(it -> new Option(it, t.get("portfolio.criterion." + it)))
                .toList();
    }

    public List<Crumb> crumbs(Messages t) {
        return List.of(
                row.candidate()
                        ? new Crumb(t.get("portfolio.candidates.title"), at("/portefolje/kandidater"))
                        : new Crumb(t.get("portfolio.initiatives.title"), at("/portefolje/tiltak")));
    }

    /** The path at the same time. */
    public String at(String path) {
        return asOf.per() == null ? path : Addresses.of(path, Map.of("per", asOf.per()));
    }

    public String decisionsAddress() {
        return asOf.per() == null
                ? Addresses.of(asOf.path(), Map.of("vis", "vedtak"))
                : Addresses.of(asOf.path(), Map.of("vis", "vedtak", "per", asOf.per()));
    }
}
