package no.retning.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.retning.web.Addresses;
import no.retning.web.AsOf;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * The roadmap as a page: timeline or table over the same view.
 *
 * @param sections the timeline: each activity at every place it stands
 * @param lines the table: each activity once
 * @param reported what organisations have reported and is not in the roadmap yet, by activity
 */
public record RoadmapPage(
        AsOf asOf,
        RoadmapQuery query,
        RoadmapView view,
        Timeline timeline,
        List<RoadmapSection> sections,
        List<RoadmapLine> lines,
        Map<Long, List<Reported>> reported) {

    private static final String PATH = "/veikart";

    /** A filter that is set, and the address without it. */
    public record Chip(String text, String address) {}

    static RoadmapPage of(RoadmapQuery query, RoadmapView view, Map<Long, List<Reported>> reported) {
        var timeline = new Timeline(view.at().day());
        var asOf = AsOf.of(view.at(), view.against(), PATH, query.keep());
        var laid = new RoadmapSections(view, timeline);
        return new RoadmapPage(asOf, query, view, timeline, laid.list(), laid.lines(), reported);
    }

    /** How many of the activities shown differ from the other time. */
    public long differs() {
        return lines.stream()
                .filter(line -> line.difference() != null && !line.row().closed())
                .count();
    }

    /** Whether anything was told of how the activities shown stand. */
    public boolean told() {
        return lines.stream().anyMatch(line -> line.row().belongings().status() != null);
    }

    /** What was reported of the activity. */
    public List<Reported> reported(ActivityRow row) {
        return reported.getOrDefault(row.id(), List.of());
    }

    /** Whether the plan holds no activities at all. */
    public boolean empty() {
        return view.total() == 0 && view.closed().isEmpty();
    }

    public int shown() {
        return view.activities().size();
    }

    public String timelineAddress() {
        return query.without(PATH, "visning");
    }

    public String tableAddress() {
        return query.with(PATH, "visning", "tabell");
    }

    public String clearAddress() {
        return query.without(PATH, RoadmapQuery.FILTERS.toArray(String[]::new));
    }

    public String workbookAddress() {
        return query.without("/veikart.xlsx", "visning");
    }

    public String csvAddress() {
        return query.without("/aktiviteter.csv", "visning");
    }

    /** The address of an activity at the same time. */
    public String activityAddress(ActivityRow row) {
        return query.per() == null
                ? "/aktivitet/" + row.key()
                : Addresses.of("/aktivitet/" + row.key(), Map.of("per", query.per()));
    }

    /** The address of a delmål at the same time. */
    public String subGoalAddress(String code) {
        return query.per() == null ? "/delmaal/" + code : Addresses.of("/delmaal/" + code, Map.of("per", query.per()));
    }

    /** Filters that are set, in the order of the form. */
    public List<Chip> chips(Messages t) {
        var filter = view.filter();
        var chips = new ArrayList<Chip>();
        if (filter.text() != null) {
            chips.add(chip(t.get("roadmap.chip.text", filter.text()), "tekst"));
        }
        if (filter.goal() != null) {
            chips.add(chip(t.get("roadmap.goal", filter.goal()), "maal"));
        }
        if (filter.subGoal() != null) {
            chips.add(chip(t.get("roadmap.subGoal", filter.subGoal()), "delmaal"));
        }
        if (filter.phase() != null) {
            chips.add(chip(t.of("roadmap.phase", filter.phase()), "fase"));
        }
        if (filter.certainty() != null) {
            chips.add(chip(t.of("roadmap.certainty", filter.certainty()), "sikkerhet"));
        }
        if (filter.owner() != null) {
            chips.add(chip(t.get("roadmap.chip.owner", filter.owner()), "eier"));
        }
        if (filter.changedSince() != null) {
            chips.add(chip(t.get("roadmap.chip.changed", t.date(filter.changedSince())), "endret"));
        }
        return chips;
    }

    public List<Option> goals(Messages t) {
        return options(
                t,
                view.outline().goals().stream()
                        .map(goal -> Option.ofPlan(goal.code(), t.get("roadmap.goal", goal.code()) + " " + goal.name()))
                        .toList());
    }

    public List<Option> subGoals(Messages t) {
        return options(
                t,
                view.outline().subGoals().stream()
                        .map(subGoal -> Option.ofPlan(subGoal.code(), subGoal.code() + " " + subGoal.name()))
                        .toList());
    }

    /** Those that own something; and what is asked for, where that is none of them. */
    public List<Option> owners(Messages t) {
        var names = new ArrayList<>(view.owners());
        var asked = view.filter().owner();
        if (asked != null && !names.contains(asked)) {
            names.add(asked);
        }
        return options(t, names.stream().map(name -> Option.ofPlan(name, name)).toList());
    }

    public List<Option> phases(Messages t) {
        return options(t, values(t, "roadmap.phase", Phase.values()));
    }

    public List<Option> certainties(Messages t) {
        return options(t, values(t, "roadmap.certainty", Certainty.values()));
    }

    private Chip chip(String text, String name) {
        return new Chip(text, query.without(PATH, name));
    }

    private static List<Option> values(Messages t, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), t.of(prefix, value)))
                .toList();
    }

    private static List<Option> options(Messages t, List<Option> options) {
        var all = new ArrayList<Option>();
        all.add(new Option("", t.get("roadmap.filter.all")));
        all.addAll(options);
        return all;
    }
}
