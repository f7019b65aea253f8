package no.retning.roadmap.workbook;

import java.util.List;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.MilestoneKind;
import no.retning.roadmap.Phase;
import no.retning.roadmap.PlanFlag;
import no.retning.xlsx.Book;
import no.retning.xlsx.Look;
import no.retning.xlsx.ReportSheet;

/** Forside: which version, as of when, the figures, what is in the book, what the drawing means. */
final class FrontSheet {
    private FrontSheet() {}

    static void write(Book book, RoadmapFile file, List<String> contents) {
        var t = file.t();
        var view = file.view();
        ReportSheet sheet = book.report(t.get("workbook.front"));
        sheet.widths(List.of(44, 58));
        sheet.row(Look.TITLE, t.get("workbook.title")).height(2);
        sheet.prose(t.get("workbook.subtitle"), 2, 2);
        sheet.gap();
        sheet.fact(t.get("workbook.dataTime"), view.at().at(), Look.TIME);
        var edition = view.at().newestEdition();
        sheet.fact(
                t.get("workbook.version"),
                edition == null
                        ? t.get("workbook.version.none")
                        : t.get("workbook.version.is", edition.label(), edition.title(), t.date(edition.publishedAt())),
                Look.WRAPPED);
        sheet.fact(t.get("workbook.filter"), FilterWords.of(file), Look.WRAPPED);
        sheet.gap().row(Look.HEADING, t.get("workbook.figures"));
        sheet.fact(t.get("workbook.figures.activities"), view.activities().size(), Look.FIGURE);
        sheet.fact(t.get("workbook.figures.subGoals"), view.outline().subGoals().size(), Look.FIGURE);
        sheet.fact(
                t.get("workbook.figures.groupings"), view.outline().groupings().size(), Look.FIGURE);
        sheet.fact(t.get("workbook.figures.planned"), view.count(Certainty.PLANNED), Look.FIGURE);
        sheet.fact(t.get("workbook.figures.tentative"), view.count(Certainty.TENTATIVE), Look.FIGURE);
        sheet.fact(t.get("workbook.figures.endBeforeStart"), view.count(PlanFlag.END_BEFORE_START), Look.FIGURE);
        sheet.fact(t.get("workbook.figures.noDates"), view.count(PlanFlag.NO_DATES), Look.FIGURE);
        sheet.gap().row(Look.HEADING, t.get("workbook.contents"));
        for (String name : contents) {
            sheet.link(t.get("workbook." + name), t.get("workbook." + name), t.get("workbook." + name + ".about"));
        }
        sheet.gap().row(Look.HEADING, t.get("workbook.legend"));
        sheet.row(Look.BAR_PLANNED, t.of("roadmap.certainty", Certainty.PLANNED));
        sheet.cell(1, t.get("workbook.legend.planned"), Look.MUTED);
        sheet.row(Look.BAR_TENTATIVE, t.of("roadmap.certainty", Certainty.TENTATIVE));
        sheet.cell(1, t.get("workbook.legend.tentative"), Look.MUTED);
        sheet.row(Look.LABEL, "→").cell(1, t.get("workbook.legend.open"), Look.MUTED);
        for (MilestoneKind kind : MilestoneKind.values()) {
            sheet.row(Look.LABEL, kind.mark()).cell(1, t.of("roadmap.milestone", kind), Look.MUTED);
        }
        sheet.gap().row(Look.HEADING, t.get("workbook.legend.phases"));
        for (Phase phase : Phase.values()) {
            sheet.row(Look.TEXT, t.of("roadmap.phase", phase));
        }
        sheet.gap().link(t.get("workbook.open"), file.page(), "");
        sheet.asText();
    }
}
