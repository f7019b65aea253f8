package no.retning.roadmap.workbook;

import java.util.List;
import java.util.function.Predicate;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.SubGoalRow;
import no.retning.xlsx.Book;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;

/** Delmål: what they say and how many activities stand under each. */
final class SubGoalsSheet {
    private SubGoalsSheet() {}

    static void write(Book book, RoadmapFile file) {
        var t = file.t();
        var words = new ActivityColumns(t, file.address(), file.view().provisos(), file.decided());
        List<Column<SubGoalRow>> columns = List.of(
                Column.<SubGoalRow>of(t.get("workbook.subGoal.code"), 9, Look.LINK, SubGoalRow::code)
                        .linked(row -> file.link("/delmaal/" + row.code())),
                Column.of(t.get("workbook.subGoal.name"), 70, Look.WRAPPED, SubGoalRow::name),
                Column.of(t.get("workbook.subGoal.description"), 50, Look.WRAPPED, SubGoalRow::description),
                Column.of(t.get("workbook.subGoal.goal"), 7, Look.TEXT, SubGoalRow::goal),
                Column.of(
                        t.get("workbook.subGoal.goalName"),
                        44,
                        Look.WRAPPED,
                        row -> file.view()
                                .outline()
                                .goal(row.goal())
                                .map(goal -> goal.name())
                                .orElse("")),
                Column.of(
                        t.get("workbook.subGoal.groupings"),
                        12,
                        Look.NUMBER,
                        row -> file.view().outline().groupingsOf(row.code()).size()),
                Column.of(t.get("workbook.subGoal.activities"), 12, Look.NUMBER, row -> count(file, row, it -> true)),
                Column.of(
                        t.get("workbook.subGoal.planned"),
                        10,
                        Look.NUMBER,
                        row -> count(file, row, it -> it.certainty() == Certainty.PLANNED)),
                Column.of(
                        t.get("workbook.subGoal.tentative"),
                        10,
                        Look.NUMBER,
                        row -> count(file, row, it -> it.certainty() == Certainty.TENTATIVE)),
                Column.of(t.get("workbook.subGoal.since"), 16, Look.TIME, SubGoalRow::since),
                Column.of(t.get("workbook.subGoal.ground"), 26, Look.TEXT, row -> words.ground(row.ground())));
        book.table(
                t.get("workbook.subGoals"),
                "Delmaal",
                columns,
                file.view().outline().subGoals(),
                t.get("workbook.subGoals.none"));
    }

    private static long count(RoadmapFile file, SubGoalRow subGoal, Predicate<ActivityRow> which) {
        return file.activities().stream()
                .filter(row -> row.primary()
                        .filter(place -> place.subGoal().equals(subGoal.code()))
                        .isPresent())
                .filter(which)
                .count();
    }
}
