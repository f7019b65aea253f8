package no.retning.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.retning.reporting.Dimension;
import no.retning.reporting.Light;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.roadmap.Progress;
import no.retning.time.Oslo;
import org.jspecify.annotations.Nullable;

/** What is worth a question about an initiative (domain.md 5). */
final class Warnings {
    private static final int ROUNDS = 3;
    private static final int SILENT_DAYS = 30;

    private Warnings() {}

    /** @param reports of the initiative in each round, the newest first */
    static Set<Warning> of(ReportingRound round, List<List<ReportRow>> reports) {
        var found = EnumSet.noneOf(Warning.class);
        if (reports.getFirst().stream().anyMatch(Warnings::brighter)) {
            found.add(Warning.BRIGHTER_THAN_PARTS);
        }
        if (sameText(reports)) {
            found.add(Warning.SAME_TEXT);
        }
        if (missedWhileGreen(round.cutOff(), reports.getFirst())) {
            found.add(Warning.MISSED_MILESTONE);
        }
        if (finishedInWordsAlone(reports.getFirst())) {
            found.add(Warning.FINISHED_IN_WORDS_ALONE);
        }
        if (silent(round, reports)) {
            found.add(Warning.SILENT);
        }
        return found;
    }

    /** Whether the owner has set a better overall light than the worst of the others. */
    private static boolean brighter(ReportRow report) {
        Progress suggested = report.content().otherThanSuggested();
        Light overall = report.content().light(Dimension.OVERALL);
        return suggested != null && overall != null && Trend.weight(overall.level()) < Trend.weight(suggested);
    }

    /** Whether an organisation explains something with the same words three rounds running. */
    private static boolean sameText(List<List<ReportRow>> reports) {
        return reports.size() >= ROUNDS
                && words(reports.getFirst()).stream()
                        .anyMatch(said -> reports.stream()
                                .limit(ROUNDS)
                                .allMatch(it -> words(it).contains(said)));
    }

    /** What is said, of what and by whom. */
    private static Set<List<String>> words(List<ReportRow> reports) {
        var words = new LinkedHashSet<List<String>>();
        for (ReportRow report : reports) {
            String by = String.valueOf(report.organizationId());
            add(words, by, "", report.content().text("summary"));
            report.content().lights().forEach((dimension, light) -> add(words, by, dimension.name(), light.comment()));
        }
        return words;
    }

    private static void add(Set<List<String>> words, String by, String of, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            words.add(List.of(by, of, said.strip()));
        }
    }

    private static boolean missedWhileGreen(LocalDate cutOff, List<ReportRow> reports) {
        List<Light> lights = reports.stream()
                .flatMap(it -> it.content().lights().entrySet().stream())
                .filter(it -> it.getKey() != Dimension.OVERALL)
                .map(it -> it.getValue())
                .toList();
        return !lights.isEmpty()
                && lights.stream().noneMatch(it -> it.level().deviates())
                && reports.stream()
                        .flatMap(it -> it.content().milestones().stream())
                        .anyMatch(it -> it.missedBy(cutOff));
    }

    /** Whether all who own it say that it is done, while it goes on in the plan. */
    private static boolean finishedInWordsAlone(List<ReportRow> reports) {
        return reports.stream().allMatch(it -> {
            Light overall = it.content().light(Dimension.OVERALL);
            String life = it.plan().lifecycle();
            return overall != null
                    && overall.level() == Progress.DONE
                    && !"FINISHED".equals(life)
                    && !"STOPPED".equals(life);
        });
    }

    /** The day it is counted to is the day the round was closed, or today: a closed round says the same for ever. */
    private static boolean silent(ReportingRound round, List<List<ReportRow>> reports) {
        if (round.awaits() || reports.getFirst().stream().anyMatch(it -> it.submission() != null)) {
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
