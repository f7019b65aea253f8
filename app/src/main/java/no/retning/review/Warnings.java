package no.retning.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.retning.reporting.Dimension;
import no.retning.reporting.Light;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.roadmap.Progress;
import no.retning.time.Oslo;

/** What is worth a question about an initiative (domain.md 5). */
final class Warnings {
    private static final int ROUNDS = 3;
    private static final int SILENT_DAYS = 30;

    private Warnings() {}

    /** @param reports of the initiative in each round, the newest first */
    static Set<Warning> of(ReportingRound round, List<List<ReportRow>> reports) {
        var found = EnumSet.noneOf(Warning.class);
        if (sameText(reports)) {
            found.add(Warning.SAME_TEXT);
        }
        if (missedWhileGreen(round.cutOff(), reports.getFirst())) {
            found.add(Warning.MISSED_MILESTONE);
        }
        if (silent(round, reports)) {
            found.add(Warning.SILENT);
        }
        return found;
    }

    private static boolean sameText(List<List<ReportRow>> reports) {
        if (reports.size() < ROUNDS) {
            return false;
        }
        String newest = words(reports.getFirst());
        return !newest.isBlank()
                && reports.stream().limit(ROUNDS).allMatch(it -> words(it).equals(newest));
    }

    private static String words(List<ReportRow> reports) {
        var words = new StringBuilder();
        for (ReportRow report : reports) {
            words.append(Objects.requireNonNullElse(report.content().text("summary"), ""));
            new TreeMap<>(report.content().lights())
                    .forEach((dimension, light) ->
                            words.append('\n').append(Objects.requireNonNullElse(light.comment(), "")));
        }
        return words.toString().strip();
    }

    private static boolean missedWhileGreen(LocalDate cutOff, List<ReportRow> reports) {
        List<Light> lights = reports.stream()
                .flatMap(it -> it.content().lights().entrySet().stream())
                .filter(it -> it.getKey() != Dimension.OVERALL)
                .map(it -> it.getValue())
                .toList();
        return !lights.isEmpty()
                && lights.stream().allMatch(it -> it.level() == Progress.ON_PLAN)
                && reports.stream()
                        .flatMap(it -> it.content().milestones().stream())
                        .anyMatch(it -> it.missedBy(cutOff));
    }

    /** The day it is counted to is the day the round was closed, or today: a closed round says the same for ever. */
    private static boolean silent(ReportingRound round, List<List<ReportRow>> reports) {
        if (reports.getFirst().stream().anyMatch(it -> it.submission() != null)) {
            return false;
        }
        LocalDate until = round.closedAt() == null ? round.today() : Oslo.day(round.closedAt());
        return reports.stream()
                .flatMap(List::stream)
                .map(ReportRow::submission)
                .filter(Objects::nonNull)
                .noneMatch(it -> Oslo.day(it.sentAt()).isAfter(until.minusDays(SILENT_DAYS + 1L)));
    }
}
