package no.retning.review.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.reporting.ReportingRound;
import no.retning.review.ReviewRemark;
import no.retning.time.Oslo;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;
import org.jspecify.annotations.Nullable;

/** Vedtak og oppfølging: remarks, asks and action points of the round's case, and what was open of earlier rounds. */
final class FollowUpSheet {
    private FollowUpSheet() {}

    static void write(Sheets sheets, PortfolioFile file) {
        sheets.report("followUp", "Oppfolging", columns(file), file.remarks(), it -> List.of());
    }

    private static List<Column<ReviewRemark>> columns(PortfolioFile file) {
        Messages t = file.t();
        Map<LocalDate, ReportingRound> rounds =
                file.rounds().stream().collect(Collectors.toMap(ReportingRound::cutOff, it -> it));
        return List.of(
                Column.of(t.get("portfoliobook.per"), 18, Look.DATE, ReviewRemark::round),
                Column.of(t.get("portfoliobook.remark"), 16, Look.TEXT, it -> t.of("review.kind", it.kind())),
                Column.<ReviewRemark>of(
                                t.get("portfoliobook.case"),
                                22,
                                Look.LINK,
                                it -> of(rounds, it).councilCase())
                        .linked(it -> link(file, of(rounds, it))),
                Column.of(t.get("portfoliobook.key"), 9, Look.TEXT, ReviewRemark::initiative),
                Column.of(
                        t.get("portfoliobook.name"),
                        34,
                        Look.WRAPPED,
                        it -> it.initiative() == null ? t.get("portfoliobook.remark.whole") : it.initiativeName()),
                Column.of(t.get("portfoliobook.remark.text"), 60, Look.WRAPPED, ReviewRemark::text),
                Column.of(t.get("portfoliobook.remark.saidBy"), 26, Look.WRAPPED, ReviewRemark::saidBy),
                Column.of(t.get("portfoliobook.remark.askedOf"), 26, Look.WRAPPED, ReviewRemark::askedOf),
                Column.of(t.get("portfoliobook.remark.due"), 14, Look.DATE, ReviewRemark::dueOn),
                Column.of(
                        t.get("portfoliobook.remark.done"),
                        14,
                        Look.DATE,
                        it -> it.doneAt() == null ? null : Oslo.day(it.doneAt())),
                Column.of(t.get("portfoliobook.remark.answer"), 50, Look.WRAPPED, ReviewRemark::answer));
    }

    /** The round that a remark was noted in; every round before is told about in the files. */
    private static ReportingRound of(Map<LocalDate, ReportingRound> rounds, ReviewRemark it) {
        return Objects.requireNonNull(rounds.get(it.round()));
    }

    private static @Nullable String link(PortfolioFile file, ReportingRound round) {
        return round.casePath() == null ? null : file.link(round.casePath());
    }
}
