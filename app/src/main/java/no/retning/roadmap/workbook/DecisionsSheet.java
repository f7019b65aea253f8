package no.retning.roadmap.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.GroundRow;
import no.retning.web.Messages;
import no.retning.xlsx.Book;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;
import org.jspecify.annotations.Nullable;

/** Vedtak: every decision that has changed the plan by then, the newest first. */
final class DecisionsSheet {
    private DecisionsSheet() {}

    static void write(Book book, RoadmapFile file) {
        Messages t = file.t();
        List<Column<ChangeReason>> columns = List.of(
                Column.<ChangeReason>of(
                                t.get("workbook.decision.case"),
                                22,
                                Look.LINK,
                                it -> it.ground().caseNumber())
                        .linked(it -> file.link(String.valueOf(it.ground().caseAddress()))),
                Column.of(t.get("workbook.decision.title"), 44, Look.WRAPPED, it -> it.caseTitle()),
                Column.of(
                        t.get("workbook.decision.date"),
                        12,
                        Look.DATE,
                        it -> it.ground().meetingDate()),
                Column.of(t.get("workbook.decision.outcome"), 20, Look.TEXT, it -> outcome(t, it)),
                Column.of(
                        t.get("workbook.decision.text"),
                        60,
                        Look.WRAPPED,
                        it -> it.ground().isOwn() ? null : it.ground().text()),
                Column.of(t.get("workbook.change.adoptedBy"), 26, Look.TEXT, it -> adoption(t, it)),
                Column.<ChangeReason>of(t.get("workbook.decision.changeSet"), 40, Look.LINK, it -> it.title())
                        .linked(it -> file.link("/endringer/" + it.changeSet())),
                Column.of(t.get("workbook.decision.changes"), 12, Look.NUMBER, ChangeReason::adopted),
                Column.of(t.get("workbook.decision.inForce"), 16, Look.TIME, it -> it.effectiveAt()));
        book.table(t.get("workbook.decisions"), "Vedtak", columns, decided(file), t.get("workbook.decisions.none"));
    }

    private static String outcome(Messages t, ChangeReason it) {
        String outcome = it.ground().outcome();
        return outcome == null ? "" : t.get("workbook.outcome." + outcome);
    }

    private static @Nullable String adoption(Messages t, ChangeReason it) {
        GroundRow.Adoption adoption = it.ground().adoptedBy();
        return adoption == null ? null : adoption.body() + ", " + t.date(adoption.date());
    }

    /** Each set once, with what was adopted of it: a split makes several rows of history and is one change. */
    private static List<ChangeReason> decided(RoadmapFile file) {
        Map<Long, ChangeReason> first = new LinkedHashMap<>();
        for (ChangeReason reason : file.view().reasons().all()) {
            if (reason.ground().isCase()
                    && !reason.effectiveAt().isAfter(file.view().at().at())) {
                first.putIfAbsent(reason.changeSet(), reason);
            }
        }
        return List.copyOf(first.values());
    }
}
