package no.retning.roadmap.workbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.roadmap.ActivityLink;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.FieldWords;
import no.retning.roadmap.GroundRow;
import no.retning.roadmap.MilestoneKind;
import no.retning.roadmap.MilestoneRow;
import no.retning.roadmap.MilestoneWords;
import no.retning.roadmap.PlacementRow;
import no.retning.roadmap.ProvisoWords;
import no.retning.roadmap.Provisos;
import no.retning.roadmap.Slippage;
import no.retning.roadmap.StatusRow;
import no.retning.roadmap.StatusWords;
import no.retning.roadmap.Waiting;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;
import org.jspecify.annotations.Nullable;

/** The columns of an activity, in the sheet and in the CSV. */
record ActivityColumns(Messages t, String address, Provisos provisos, Map<Long, List<Waiting>> decided) {

    List<Column<ActivityRow>> list() {
        return List.of(
                Column.<ActivityRow>of(t.get("workbook.activity.key"), 20, Look.LINK, ActivityRow::key)
                        .linked(row -> address + "/aktivitet/" + row.key())
                        .noted(this::why),
                Column.of(t.get("workbook.activity.name"), 44, Look.WRAPPED, ActivityRow::name),
                Column.of(t.get("workbook.activity.description"), 60, Look.WRAPPED, ActivityRow::description),
                Column.of(
                        t.get("workbook.activity.goal"),
                        7,
                        Look.TEXT,
                        row -> place(row).map(PlacementRow::goal).orElse("")),
                Column.of(
                        t.get("workbook.activity.subGoal"),
                        9,
                        Look.TEXT,
                        row -> place(row).map(PlacementRow::subGoal).orElse("")),
                Column.of(
                        t.get("workbook.activity.subGoalName"),
                        40,
                        Look.WRAPPED,
                        row -> place(row).map(PlacementRow::subGoalName).orElse("")),
                Column.of(
                        t.get("workbook.activity.grouping"),
                        34,
                        Look.WRAPPED,
                        row -> place(row).map(PlacementRow::grouping).orElse("")),
                Column.of(
                        t.get("workbook.activity.alsoUnder"),
                        12,
                        Look.TEXT,
                        row -> row.alsoUnder().stream()
                                .map(PlacementRow::subGoal)
                                .collect(Collectors.joining(", "))),
                Column.of(t.get("workbook.activity.phases"), 32, Look.WRAPPED, this::phases),
                Column.of(
                        t.get("workbook.activity.certainty"),
                        18,
                        Look.TEXT,
                        row -> t.of("roadmap.certainty", row.certainty())),
                Column.of(
                        t.get("workbook.activity.owners"),
                        30,
                        Look.WRAPPED,
                        row -> new MilestoneWords(t).owners(row.owners())),
                Column.of(t.get("workbook.activity.startsOn"), 12, Look.DATE, ActivityRow::startsOn),
                Column.of(t.get("workbook.activity.endsOn"), 12, Look.DATE, ActivityRow::endsOn),
                milestone(MilestoneKind.AVAILABLE),
                milestone(MilestoneKind.PRELIMINARY),
                milestone(MilestoneKind.COMPLETED),
                Column.of(
                        t.get("workbook.activity.lifecycle"),
                        13,
                        Look.TEXT,
                        row -> t.get("roadmap.lifecycle." + row.life())),
                Column.of(
                        t.get("workbook.activity.flags"),
                        16,
                        Look.TEXT,
                        row -> row.flags().stream()
                                .map(flag -> t.of("roadmap.flag", flag))
                                .collect(Collectors.joining(", "))),
                Column.of(t.get("workbook.activity.since"), 16, Look.TIME, ActivityRow::since),
                Column.<ActivityRow>of(t.get("workbook.activity.ground"), 26, Look.TEXT, row -> ground(row.ground()))
                        .linked(row -> ground(row)),
                Column.of(
                        t.get("workbook.activity.provisional"),
                        12,
                        Look.TEXT,
                        row -> provisos.provisional(row) ? t.get("roadmap.provisional") : ""),
                Column.of(t.get("workbook.activity.conditions"), 44, Look.WRAPPED, this::conditions),
                Column.of(t.get("workbook.activity.decided"), 44, Look.WRAPPED, this::decided),
                Column.of(
                        t.get("workbook.activity.continuesAs"),
                        40,
                        Look.WRAPPED,
                        row -> links(row.belongings().continuesAs())),
                Column.of(
                        t.get("workbook.activity.continues"),
                        40,
                        Look.WRAPPED,
                        row -> links(row.belongings().continues())),
                status(t.get("workbook.activity.status"), 18, Look.TEXT, it -> t.of("roadmap.progress", it.progress())),
                status(t.get("workbook.activity.forecastStart"), 14, Look.DATE, StatusRow::forecastStartsOn),
                status(t.get("workbook.activity.forecastEnd"), 14, Look.DATE, StatusRow::forecastEndsOn),
                Column.of(
                        t.get("workbook.activity.slippage"),
                        30,
                        Look.WRAPPED,
                        row -> new StatusWords(t).slippages(Slippage.of(row))),
                status(t.get("workbook.activity.statusComment"), 44, Look.WRAPPED, StatusRow::comment),
                status(t.get("workbook.activity.statusMeasure"), 44, Look.WRAPPED, StatusRow::measure),
                status(t.get("workbook.activity.statusAt"), 16, Look.TIME, StatusRow::reportedAt));
    }

    private static Column<ActivityRow> status(
            String name, int width, Look look, Function<StatusRow, @Nullable Object> value) {
        return Column.of(name, width, look, row -> {
            var status = row.belongings().status();
            return status == null ? null : value.apply(status);
        });
    }

    /** A day is a date that can be sorted; what is less exact is said in words. */
    private Column<ActivityRow> milestone(MilestoneKind kind) {
        return Column.of(
                t.get("workbook.activity.milestone", kind.mark(), t.of("roadmap.milestone", kind)),
                16,
                Look.DATE,
                row -> row.belongings().milestone(kind).map(this::day).orElse(null));
    }

    private Object day(MilestoneRow it) {
        return it.precision() == DatePrecision.DAY ? it.on() : new MilestoneWords(t).when(it);
    }

    private static String links(List<ActivityLink> links) {
        return links.stream().map(it -> it.key() + " " + it.name()).collect(Collectors.joining("; "));
    }

    private static java.util.Optional<PlacementRow> place(ActivityRow row) {
        return row.primary();
    }

    private String decided(ActivityRow row) {
        return FieldWords.decided(t, decided.getOrDefault(row.id(), List.of()));
    }

    private String conditions(ActivityRow row) {
        return provisos.open(row).stream()
                .map(it -> new ProvisoWords(t).line(it))
                .collect(Collectors.joining("; "));
    }

    String phases(ActivityRow row) {
        return row.phases().stream().map(phase -> t.of("roadmap.phase", phase)).collect(Collectors.joining(", "));
    }

    /** The case it rests on; or what kind of ground and whose, with the case that advised beside it. */
    String ground(GroundRow ground) {
        if (!ground.isOwn() && ground.caseNumber() != null) {
            return ground.caseNumber();
        }
        return Stream.of(
                        t.get("workbook.ground." + ground.type()),
                        ground.body(),
                        ground.reference(),
                        ground.caseNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String ground(ActivityRow row) {
        return row.ground().caseAddress() == null
                ? address + "/endringer/" + row.changeSet()
                : address + row.ground().caseAddress();
    }

    private @Nullable String why(ActivityRow row) {
        String date = row.ground().date() == null ? "" : t.date(row.ground().date());
        return t.get("workbook.activity.why", t.moment(row.since()), ground(row.ground()), date)
                .strip();
    }
}
