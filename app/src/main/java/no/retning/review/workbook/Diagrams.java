package no.retning.review.workbook;

import java.util.ArrayList;
import java.util.List;
import no.retning.reporting.ReportingRound;
import no.retning.review.ChallengeCount;
import no.retning.review.LevelCount;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import no.retning.xlsx.Chart;
import no.retning.xlsx.Column;
import no.retning.xlsx.Fill;
import no.retning.xlsx.Look;

/** Diagrammer, and the two tables they are drawn from. */
final class Diagrams {
    /** From good to bad. */
    private static final List<Progress> LEVELS =
            List.of(Progress.DONE, Progress.ON_PLAN, Progress.SOME_DEVIATION, Progress.SERIOUS_DEVIATION);

    private final PortfolioFile file;
    private final Messages t;
    private final List<ReportingRound> rounds;
    private final List<LevelCount> levels;
    private final List<ChallengeCount> challenges;

    Diagrams(PortfolioFile file) {
        this.file = file;
        this.t = file.t();
        this.rounds = file.board().inOrder();
        this.levels = LevelCount.of(file.board(), it -> true);
        this.challenges = ChallengeCount.of(file.board());
    }

    void charts(Sheets sheets) {
        var charts = new ArrayList<Chart>();
        charts.add(new Chart(
                t.get("portfoliobook.charts.levels"),
                sheets.name("data.levels"),
                true,
                rounds.stream().map(it -> t.date(it.cutOff())).toList(),
                levels()));
        if (!challenges.isEmpty()) {
            charts.add(new Chart(
                    t.get("portfoliobook.charts.challenges"),
                    sheets.name("data.challenges"),
                    false,
                    challenges.stream().map(ChallengeCount::name).toList(),
                    lastTwo().stream().map(this::series).toList()));
        }
        sheets.book()
                .charts(
                        sheets.name("charts"),
                        t.get("portfoliobook.charts"),
                        file.words().round(file.round()) + ". " + t.get("portfoliobook.charts.note"),
                        charts);
    }

    private List<Chart.Series> levels() {
        var series = new ArrayList<Chart.Series>();
        for (Progress level : LEVELS) {
            series.add(new Chart.Series(
                    file.words().level(level),
                    levels.stream().map(it -> it.at(level)).toList(),
                    Words.fill(level)));
        }
        series.add(new Chart.Series(
                file.words().level(null),
                levels.stream().map(LevelCount::missing).toList(),
                Fill.NOT_REPORTED));
        return series;
    }

    /** The tables under the charts. */
    void data(Sheets sheets) {
        var ofLevels = new ArrayList<Column<LevelCount>>();
        ofLevels.add(Column.of(
                t.get("portfoliobook.per"),
                22,
                Look.TEXT,
                it -> t.date(it.round().cutOff())));
        LEVELS.forEach(
                level -> ofLevels.add(Column.of(file.words().level(level), 18, Look.NUMBER, it -> it.at(level))));
        ofLevels.add(Column.of(file.words().level(null), 18, Look.NUMBER, LevelCount::missing));
        sheets.data("data.levels", "Nivaer", ofLevels, levels, it -> List.of());
        var counts = new ArrayList<Column<ChallengeCount>>();
        counts.add(Column.of(t.get("portfoliobook.challenge"), 40, Look.TEXT, ChallengeCount::name));
        lastTwo()
                .forEach(place -> counts.add(Column.of(
                        t.date(rounds.get(place).cutOff()),
                        22,
                        Look.NUMBER,
                        it -> it.counts().get(place).initiatives())));
        sheets.data("data.challenges", "UtfordringerTall", counts, challenges, it -> ChallengeSheets.naming(file, it));
    }

    /** Places of this round and the one before it, where there is one; this one first. */
    private List<Integer> lastTwo() {
        int last = rounds.size() - 1;
        return last == 0 ? List.of(0) : List.of(last, last - 1);
    }

    private Chart.Series series(int place) {
        return new Chart.Series(
                t.date(rounds.get(place).cutOff()),
                challenges.stream()
                        .map(it -> it.counts().get(place).initiatives())
                        .toList(),
                place == rounds.size() - 1 ? Fill.NOW : Fill.BEFORE);
    }
}
