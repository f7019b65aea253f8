package no.retning.roadmap.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.FieldWords;
import no.retning.roadmap.GroundRow;
import no.retning.roadmap.MilestoneRow;
import no.retning.roadmap.ProvisoWords;
import no.retning.roadmap.Provisos;
import no.retning.xlsx.Book;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;
import org.jspecify.annotations.Nullable;

/** Endringer: old, new, kind, and which decision did it. */
final class ChangesSheet {
    private static final Map<String, String> PATHS = Map.of(
            "activity", "/aktivitet/", "subgoal", "/delmaal/", "goal", "/maal/", "initiative", "/portefolje/tiltak/");

    private ChangesSheet() {}

    static void write(Book book, RoadmapFile file) {
        var t = file.t();
        var words = new FieldWords(t);
        List<Column<ChangeLine>> columns = List.of(
                Column.of(
                        t.get("workbook.change.subject"),
                        13,
                        Look.TEXT,
                        it -> t.get("workbook.subject." + it.item().subject())),
                Column.<ChangeLine>of(
                                t.get("workbook.change.key"),
                                20,
                                Look.LINK,
                                it -> it.item().key())
                        .linked(it -> address(file, it)),
                Column.of(
                        t.get("workbook.change.name"),
                        42,
                        Look.WRAPPED,
                        it -> it.item().name()),
                Column.of(
                        t.get("workbook.change.subGoal"),
                        9,
                        Look.TEXT,
                        it -> it.item().subGoal()),
                Column.of(
                        t.get("workbook.change.kind"),
                        20,
                        Look.TEXT,
                        it -> t.of("roadmap.kind", it.change().kind())),
                Column.of(t.get("workbook.change.field"), 16, Look.TEXT, it -> field(file, it)),
                Column.of(
                        t.get("workbook.change.before"),
                        40,
                        Look.WRAPPED,
                        it -> value(words, it, it.change().before())),
                Column.of(
                        t.get("workbook.change.after"),
                        40,
                        Look.WRAPPED,
                        it -> value(words, it, it.change().after())),
                Column.of(t.get("workbook.change.moved"), 18, Look.TEXT, it -> words.moved(it.change())),
                Column.of(
                        t.get("workbook.change.inForce"),
                        16,
                        Look.TIME,
                        it -> it.why() == null ? null : it.why().effectiveAt()),
                Column.<ChangeLine>of(t.get("workbook.change.case"), 22, Look.LINK, it -> ground(file, it))
                        .linked(it -> caseAddress(file, it)),
                Column.of(t.get("workbook.change.groundDate"), 12, Look.DATE, ChangesSheet::groundDate),
                Column.of(
                        t.get("workbook.change.decidedOn"),
                        12,
                        Look.DATE,
                        it -> it.why() == null ? null : it.why().ground().meetingDate()),
                Column.of(
                        t.get("workbook.change.decision"),
                        46,
                        Look.WRAPPED,
                        it -> it.why() == null ? null : it.why().ground().text()),
                Column.of(t.get("workbook.change.class"), 22, Look.TEXT, it -> changeClass(file, it)),
                Column.of(
                        t.get("workbook.change.adoptedBy"),
                        26,
                        Look.TEXT,
                        it -> adoption(it).map(GroundRow.Adoption::body).orElse(null)),
                Column.of(
                        t.get("workbook.change.adoptedOn"),
                        12,
                        Look.DATE,
                        it -> adoption(it).map(GroundRow.Adoption::date).orElse(null)),
                Column.of(t.get("workbook.change.conditions"), 40, Look.WRAPPED, it -> conditions(file, it)),
                Column.of(t.get("workbook.change.deferredIn"), 22, Look.TEXT, it -> deferredIn(file, it)),
                Column.of(
                        t.get("workbook.change.reason"),
                        40,
                        Look.WRAPPED,
                        it -> it.why() == null ? null : it.why().reason()));
        book.table(t.get("workbook.changes"), "Endringer", columns, ChangeLine.of(file), empty(file));
    }

    /** Of a ground that is no council's case; a case has the day of its meeting. */
    private static @Nullable LocalDate groundDate(ChangeLine it) {
        return it.why() == null || !it.why().ground().isOwn()
                ? null
                : it.why().ground().date();
    }

    private static @Nullable String changeClass(RoadmapFile file, ChangeLine it) {
        return it.why() == null
                ? null
                : file.t().get("roadmap.class." + it.why().changeClass());
    }

    /** What must be met before it is firm, and what was. */
    private static String conditions(RoadmapFile file, ChangeLine it) {
        if (it.why() == null) {
            return "";
        }
        ProvisoWords words = new ProvisoWords(file.t());
        return file
                .view()
                .provisos()
                .of(it.item().subject(), it.item().id(), it.why().changeSet())
                .stream()
                .map(condition -> words.standing(condition) + ": " + words.line(condition))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String deferredIn(RoadmapFile file, ChangeLine it) {
        GroundRow.Deferral deferral = it.why() == null ? null : it.why().deferral();
        if (deferral == null) {
            return null;
        }
        return deferral.caseNumber() == null
                ? file.t().get("workbook.change.set", deferral.changeSet())
                : deferral.caseNumber();
    }

    private static Optional<GroundRow.Adoption> adoption(ChangeLine it) {
        return it.why() == null
                ? Optional.empty()
                : Optional.ofNullable(it.why().ground().adoptedBy());
    }

    private static String empty(RoadmapFile file) {
        return file.since() == null
                ? file.t().get("workbook.changes.noVersion")
                : file.t()
                        .get(
                                "workbook.changes.none",
                                file.t().moment(file.since().at()));
    }

    private static String field(RoadmapFile file, ChangeLine it) {
        return it.change().kind().whole()
                ? ""
                : file.t().get("workbook.field." + it.change().field());
    }

    private static @Nullable Object value(FieldWords words, ChangeLine it, @Nullable Object value) {
        return switch (value) {
            case LocalDate day -> day;
            case MilestoneRow milestone when milestone.precision() == DatePrecision.DAY -> milestone.on();
            case null, default -> words.words(it.change().field(), value);
        };
    }

    private static @Nullable String address(RoadmapFile file, ChangeLine it) {
        String path = PATHS.get(it.item().subject());
        return path == null ? null : file.link(path + it.item().key());
    }

    private static String ground(RoadmapFile file, ChangeLine it) {
        return it.why() == null
                ? file.t().get("workbook.change.unexplained")
                : new ActivityColumns(file.t(), file.address(), Provisos.NONE, Map.of())
                        .ground(it.why().ground());
    }

    private static @Nullable String caseAddress(RoadmapFile file, ChangeLine it) {
        if (it.why() == null) {
            return null;
        }
        String address = it.why().ground().caseAddress();
        return file.link(address == null ? "/endringer/" + it.why().changeSet() : address);
    }
}
