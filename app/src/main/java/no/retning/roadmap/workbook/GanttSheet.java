package no.retning.roadmap.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.GoalRow;
import no.retning.roadmap.MilestoneRow;
import no.retning.roadmap.PlacementRow;
import no.retning.roadmap.SubGoalRow;
import no.retning.xlsx.Book;
import no.retning.xlsx.Look;
import no.retning.xlsx.ReportSheet;
import org.jspecify.annotations.Nullable;

/** Veikart: goal, delmål, gruppering, activity over a grid of quarters, in text and fill, so that it prints and is read. */
final class GanttSheet {
    private static final int FACTS = 5;

    private final RoadmapFile file;
    private final ReportSheet sheet;
    private final Quarters quarters;
    private final int today;

    private GanttSheet(Book book, RoadmapFile file) {
        this.file = file;
        sheet = book.report(file.t().get("workbook.roadmap"));
        quarters = Quarters.of(file.view().at().day(), file.activities());
        today = quarters.column(file.view().at().day());
    }

    static void write(Book book, RoadmapFile file) {
        new GanttSheet(book, file).write();
    }

    private void write() {
        List<Integer> widths = new ArrayList<>(List.of(58, 30, 18, 11, 11));
        for (int i = 0; i < quarters.count(); i++) {
            widths.add(4);
        }
        sheet.widths(widths);
        head();
        for (GoalRow goal : file.view().outline().goals()) {
            List<SubGoalRow> under = file.view().outline().subGoalsOf(goal.code()).stream()
                    .filter(subGoal -> file.activities().stream().anyMatch(row -> placed(row, subGoal)))
                    .toList();
            if (!under.isEmpty()) {
                band(
                        Look.valueOf("BAND_GOAL_" + Math.min(5, Integer.parseInt(goal.code()))),
                        file.t().get("roadmap.goal", goal.code()) + "  " + goal.name(),
                        0);
                under.forEach(this::subGoal);
            }
        }
        sheet.asDrawing(1, 2);
    }

    private void head() {
        var t = file.t();
        sheet.row(
                Look.HEADER,
                t.get("workbook.roadmap.head", t.moment(file.view().at().at())),
                t.get("workbook.activity.phases"),
                t.get("workbook.activity.certainty"),
                t.get("workbook.activity.startsOn"),
                t.get("workbook.activity.endsOn"));
        for (int year = 0; year < quarters.years(); year++) {
            for (int quarter = 0; quarter < 4; quarter++) {
                sheet.cell(
                        FACTS + year * 4 + quarter,
                        quarter == 0
                                ? Integer.valueOf(quarters.firstYear() + year).toString()
                                : null,
                        Look.HEADER_CENTRED);
            }
            sheet.merge(FACTS + year * 4, FACTS + year * 4 + 3);
        }
        sheet.height(2).row(Look.HEADER, "", "", "", "", "");
        for (int column = 0; column < quarters.count(); column++) {
            sheet.cell(FACTS + column, t.get("workbook.roadmap.quarter", column % 4 + 1), Look.HEADER_CENTRED);
        }
    }

    private void band(Look look, String text, int level) {
        sheet.row(look, text);
        for (int column = 1; column < FACTS + quarters.count(); column++) {
            sheet.cell(column, null, look);
        }
        sheet.level(level);
    }

    private void subGoal(SubGoalRow subGoal) {
        band(Look.BAND_SUBGOAL, subGoal.code() + "  " + subGoal.name(), 1);
        String grouping = null;
        for (ActivityRow row : inOrder(subGoal)) {
            String own = place(row, subGoal).grouping();
            if (own != null && !own.equals(grouping)) {
                band(Look.BAND_GROUPING, own, 2);
            }
            grouping = own;
            activity(row, !place(row, subGoal).primary());
        }
    }

    private List<ActivityRow> inOrder(SubGoalRow subGoal) {
        List<ActivityRow> rows = new ArrayList<>();
        List<ActivityRow> here =
                file.activities().stream().filter(row -> placed(row, subGoal)).toList();
        here.stream().filter(row -> place(row, subGoal).grouping() == null).forEach(rows::add);
        file.view()
                .outline()
                .groupingsOf(subGoal.code())
                .forEach(grouping -> here.stream()
                        .filter(row -> Objects.equals(
                                grouping.name(), place(row, subGoal).grouping()))
                        .forEach(rows::add));
        return rows;
    }

    private static boolean placed(ActivityRow row, SubGoalRow subGoal) {
        return row.placements().stream().anyMatch(it -> it.subGoal().equals(subGoal.code()));
    }

    private static PlacementRow place(ActivityRow row, SubGoalRow subGoal) {
        return row.placements().stream()
                .filter(it -> it.subGoal().equals(subGoal.code()))
                .findFirst()
                .orElseThrow();
    }

    private void activity(ActivityRow row, boolean also) {
        var t = file.t();
        sheet.row(Look.LINK, also ? t.get("workbook.roadmap.also", row.name()) : row.name());
        sheet.linkCell(0, file.link("/aktivitet/" + row.key()));
        sheet.cell(1, phases(row), Look.TEXT);
        sheet.cell(2, t.of("roadmap.certainty", row.certainty()), Look.TEXT);
        sheet.cell(3, row.startsOn(), Look.DATE);
        sheet.cell(4, row.endsOn(), Look.DATE);
        for (int column = 0; column < quarters.count(); column++) {
            sheet.cell(FACTS + column, null, column == today ? Look.GRID_TODAY : Look.GRID);
        }
        sheet.level(3);
        String note = Bar.note(row, t);
        if (note == null) {
            bar(row, Bar.of(row, quarters));
        } else {
            sheet.cell(FACTS, note, Look.NOTE);
        }
        milestones(row, note == null ? Bar.of(row, quarters) : null);
    }

    /** Marks in the quarters of the milestones; the words of the bar make room where both fall in one. */
    private void milestones(ActivityRow row, @Nullable Bar bar) {
        Map<Integer, String> marks = new TreeMap<>();
        for (MilestoneRow milestone : row.milestones()) {
            int column = quarters.column(milestone.on());
            if (column >= 0 && column < quarters.count()) {
                marks.merge(column, milestone.kind().mark(), String::concat);
            }
        }
        marks.forEach((column, mark) -> {
            String text = bar != null && column == bar.from() ? mark + " " + barWords(row, bar) : mark;
            boolean within = bar != null && column >= bar.from() && column <= bar.to();
            sheet.cell(FACTS + column, text, within ? look(row) : column == today ? Look.MARK_TODAY : Look.MARK);
        });
    }

    private String barWords(ActivityRow row, Bar bar) {
        return (row.paused() ? file.t().get("workbook.roadmap.paused") + " " : "")
                + phases(row)
                + (bar.open() ? " →" : "");
    }

    private static Look look(ActivityRow row) {
        return row.certainty() == Certainty.PLANNED ? Look.BAR_PLANNED : Look.BAR_TENTATIVE;
    }

    private void bar(ActivityRow row, @Nullable Bar bar) {
        if (bar == null) {
            sheet.cell(FACTS, file.t().get("workbook.roadmap.outside"), Look.NOTE);
            return;
        }
        Look look = look(row);
        for (int column = bar.from(); column <= bar.to(); column++) {
            sheet.cell(FACTS + column, null, look);
        }
        sheet.cell(FACTS + bar.from(), barWords(row, bar), look);
    }

    private String phases(ActivityRow row) {
        return row.phases().stream()
                .map(phase -> file.t().of("roadmap.phase.short", phase))
                .collect(Collectors.joining(" – "));
    }
}
