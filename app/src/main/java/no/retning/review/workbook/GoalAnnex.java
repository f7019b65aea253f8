package no.retning.review.workbook;

import java.util.List;
import java.util.Objects;
import no.retning.docx.Document;
import no.retning.reporting.ReportRow;
import no.retning.review.AnnexGoal;
import no.retning.review.Standing;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import no.retning.xlsx.Fill;

/** The annex "Status nasjonal e-helsestrategi": how each goal stands, as its owner tells. */
final class GoalAnnex {
    /** Parts of what a goal's owner writes, after the one overall text. */
    private static final List<String> PARTS = List.of("progress", "hindrances", "figures", "nextStep");

    private final PortfolioFile file;
    private final Messages t;

    private GoalAnnex(PortfolioFile file) {
        this.file = file;
        this.t = file.t();
    }

    static byte[] docx(PortfolioFile file) {
        Messages t = file.t();
        try (Document document = new Document(
                t.get("portfoliobook.annex") + ", " + file.words().round(file.round()),
                t.get("workbook.organisation"),
                t.spoken().locale().toLanguageTag(),
                file.at())) {
            new GoalAnnex(file).write(document);
            return document.bytes(t.get("portfoliobook.annex.page"));
        }
    }

    private void write(Document document) {
        document.title(t.get("portfoliobook.annex"));
        document.muted(t.get("portfoliobook.annex.about", file.words().round(file.round()), t.moment(file.at())));
        List<AnnexGoal> goals = AnnexGoal.of(file.board());
        document.table(
                List.of(75, 25),
                List.of(t.get("portfoliobook.goal"), t.get("portfoliobook.annex.status")),
                goals.stream()
                        .map(it -> List.of(heading(it.report()), file.words().level(it.level())))
                        .toList());
        goals.forEach(it -> goal(document, it));
    }

    private String heading(ReportRow goal) {
        return t.get("portfoliobook.annex.goal", String.valueOf(goal.goal()), goal.name());
    }

    private void goal(Document document, AnnexGoal told) {
        ReportRow goal = told.report();
        document.heading(1, heading(goal));
        Progress level = told.level();
        Fill fill = Words.fill(level);
        document.badge(t.get("portfoliobook.annex.light"), file.words().level(level), fill.background(), fill.ink());
        if (goal.submission() == null) {
            String cause = goal.cause(t);
            document.paragraphs(
                    cause == null ? t.get("portfoliobook.annex.none") : t.get("portfoliobook.missing", cause));
        } else {
            document.paragraphs(Objects.requireNonNullElse(goal.content().text("overall"), ""));
            for (String part : PARTS) {
                String text = goal.content().text(part);
                if (text != null) {
                    document.heading(2, t.get("portfoliobook.annex." + part));
                    document.paragraphs(text);
                }
            }
        }
        initiatives(document, told.initiatives());
    }

    /** How the initiatives under the goal stand. */
    private void initiatives(Document document, List<Standing> under) {
        if (!under.isEmpty()) {
            document.heading(2, t.get("portfoliobook.annex.initiatives"));
            document.table(
                    List.of(13, 62, 25),
                    List.of(
                            t.get("portfoliobook.key"),
                            t.get("portfoliobook.name"),
                            t.get("portfoliobook.annex.status")),
                    under.stream()
                            .map(it -> List.of(
                                    it.key(), it.first().name(), file.words().level(it.overall())))
                            .toList());
        }
    }
}
