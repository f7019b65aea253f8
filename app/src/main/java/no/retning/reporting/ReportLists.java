package no.retning.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the lists of a report out of their numbered rows: a row in which something is typed must have its name. */
final class ReportLists {
    private ReportLists() {}

    static List<ReportMilestone> milestones(Reading read, LocalDate today) {
        String[] parts = {"name", "decidedOn", "forecastOn", "actualOn"};
        return rows(
                read,
                "milestone",
                ReportFields.MILESTONES,
                parts,
                row -> new ReportMilestone(
                        named(read, row + "name"),
                        read.day(row + "decidedOn"),
                        read.day(row + "forecastOn"),
                        read.past(row + "actualOn", today)));
    }

    static List<ReportRisk> risks(Reading read) {
        String[] parts = {"text", "probability", "consequence", "measure", "owner"};
        return rows(
                read,
                "risk",
                ReportFields.RISKS,
                parts,
                row -> new ReportRisk(
                        named(read, row + "text"),
                        read.grade(row + "probability"),
                        read.grade(row + "consequence"),
                        read.text(row + "measure"),
                        read.text(row + "owner")));
    }

    static List<ReportBenefit> benefits(Reading read) {
        String[] parts = {"name", "owner", "measure", "planned", "realised"};
        return rows(
                read,
                "benefit",
                ReportFields.BENEFITS,
                parts,
                row -> new ReportBenefit(
                        named(read, row + "name"),
                        read.text(row + "owner"),
                        read.text(row + "measure"),
                        read.text(row + "planned"),
                        read.text(row + "realised")));
    }

    static List<String> dependencies(Reading read) {
        return rows(
                read,
                "dependency",
                ReportFields.DEPENDENCIES,
                new String[] {"text"},
                row -> Objects.requireNonNullElse(read.text(row + "text"), ""));
    }

    /** @param item makes one of a row in which any of the parts is typed, by what the names of its fields begin with */
    private static <T> List<T> rows(Reading read, String list, int most, String[] parts, Function<String, T> item) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(it -> list + "." + it + ".")
                .filter(row -> read.any(row, parts))
                .map(item)
                .toList();
    }

    private static String named(Reading read, String field) {
        String name = read.text(field);
        if (name == null) {
            read.wrong(field, "reporting.error.noName");
        }
        return Objects.requireNonNullElse(name, "");
    }
}
