package no.retning.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the lists of a report out of their numbered rows: a row in which something is typed must have its name. */
final class ReportLists {
    private ReportLists() {}

    static List<ReportMilestone> milestones(Reading read, LocalDate today) {
        var found = new ArrayList<ReportMilestone>();
        for (int i = 1; i <= ReportFields.MILESTONES; i++) {
            String row = "milestone." + i + ".";
            if (read.any(row, "name", "decidedOn", "forecastOn", "actualOn")) {
                found.add(new ReportMilestone(
                        named(read, row + "name"),
                        read.day(row + "decidedOn"),
                        read.day(row + "forecastOn"),
                        read.past(row + "actualOn", today)));
            }
        }
        return found;
    }

    static List<ReportRisk> risks(Reading read) {
        var found = new ArrayList<ReportRisk>();
        for (int i = 1; i <= ReportFields.RISKS; i++) {
            String row = "risk." + i + ".";
            if (read.any(row, "text", "probability", "consequence", "measure", "owner")) {
                found.add(new ReportRisk(
                        named(read, row + "text"),
                        read.grade(row + "probability"),
                        read.grade(row + "consequence"),
                        read.text(row + "measure"),
                        read.text(row + "owner")));
            }
        }
        return found;
    }

    static List<ReportBenefit> benefits(Reading read) {
        var found = new ArrayList<ReportBenefit>();
        for (int i = 1; i <= ReportFields.BENEFITS; i++) {
            String row = "benefit." + i + ".";
            if (read.any(row, "name", "owner", "measure", "planned", "realised")) {
                found.add(new ReportBenefit(
                        named(read, row + "name"),
                        read.text(row + "owner"),
                        read.text(row + "measure"),
                        read.text(row + "planned"),
                        read.text(row + "realised")));
            }
        }
        return found;
    }

    static List<String> dependencies(Reading read) {
        var found = new ArrayList<String>();
        for (int i = 1; i <= ReportFields.DEPENDENCIES; i++) {
            String text = read.text("dependency." + i + ".text");
            if (text != null) {
                found.add(text);
            }
        }
        return found;
    }

    private static String named(Reading read, String field) {
        String name = read.text(field);
        if (name == null) {
            read.wrong(field, "reporting.error.noName");
        }
        return Objects.requireNonNullElse(name, "");
    }
}
