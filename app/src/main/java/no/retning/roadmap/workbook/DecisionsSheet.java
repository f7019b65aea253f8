package no.retning.roadmap.workbook;

import java.util.ArrayList;
import java.util.HashMap;
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
    /** A set that rests on a case, and how much it changed. */
    private record Decided(ChangeReason set, int changes) {}

    private DecisionsSheet() {}

    static void write(Book book, RoadmapFile file) {
        Messages t = file.t();
        List<Column<Decided>> columns = List.of(
                Column.<Decided>of(
                                t.get("workbook.decision.case"),
                                22,
                                Look.LINK,
                                it -> it.set().ground().caseNumber())
                        .linked(it -> file.link(String.valueOf(it.set().ground().caseAddress()))),
                Column.of(
                        t.get("workbook.decision.title"),
                        44,
                        Look.WRAPPED,
                        it -> it.set().caseTitle()),
                Column.of(
                        t.get("workbook.decision.date"),
                        12,
                        Look.DATE,
                        it -> it.set().ground().date()),
                Column.of(t.get("workbook.decision.outcome"), 20, Look.TEXT, it -> outcome(t, it)),
                Column.of(
                        t.get("workbook.decision.text"),
                        60,
                        Look.WRAPPED,
                        it -> it.set().ground().text()),
                Column.of(t.get("workbook.change.adoptedBy"), 26, Look.TEXT, it -> adoption(t, it)),
                Column.<Decided>of(
                                t.get("workbook.decision.changeSet"),
                                40,
                                Look.LINK,
                                it -> it.set().title())
                        .linked(it -> file.link("/endringer/" + it.set().changeSet())),
                Column.of(t.get("workbook.decision.changes"), 10, Look.NUMBER, Decided::changes),
                Column.of(
                        t.get("workbook.decision.inForce"),
                        16,
                        Look.TIME,
                        it -> it.set().effectiveAt()));
        book.table(t.get("workbook.decisions"), "Vedtak", columns, decided(file), t.get("workbook.decisions.none"));
    }

    private static String outcome(Messages t, Decided it) {
        String outcome = it.set().ground().outcome();
        return outcome == null ? "" : t.get("workbook.outcome." + outcome);
    }

    private static @Nullable String adoption(Messages t, Decided it) {
        GroundRow.Adoption adoption = it.set().ground().adoptedBy();
        return adoption == null ? null : adoption.body() + ", " + t.date(adoption.date());
    }

    private static List<Decided> decided(RoadmapFile file) {
        Map<Long, ChangeReason> first = new LinkedHashMap<>();
        Map<Long, Integer> changes = new HashMap<>();
        for (ChangeReason reason : file.view().reasons().all()) {
            if (reason.ground().isCase()
                    && !reason.effectiveAt().isAfter(file.view().at().at())) {
                first.putIfAbsent(reason.changeSet(), reason);
                changes.merge(reason.changeSet(), 1, Integer::sum);
            }
        }
        List<Decided> decided = new ArrayList<>();
        first.forEach((set, reason) -> decided.add(new Decided(reason, changes.getOrDefault(set, 0))));
        return decided;
    }
}
