package no.retning.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.people.RightsOfReporting;
import no.retning.reporting.ReportingRound;

/**
 * What was noted in the review of a round, and what earlier rounds asked for.
 *
 * @param remarks of the round itself
 * @param earlier asks and action points of earlier rounds that were not done before the round was closed
 * @param today the day in Oslo, to tell what is late
 * @param answerable ids of what the person may answer, or take the answer of back
 */
public record Noted(List<ReviewRemark> remarks, List<ReviewRemark> earlier, LocalDate today, Set<Long> answerable) {
    static Noted of(ReportingRound round, List<ReviewRemark> all, RightsOfReporting rights) {
        return new Noted(
                all.stream().filter(it -> it.round().equals(round.cutOff())).toList(),
                all.stream().filter(it -> !it.round().equals(round.cutOff())).toList(),
                round.today(),
                all.stream()
                        .filter(it -> it.answerable(rights))
                        .map(ReviewRemark::id)
                        .collect(Collectors.toSet()));
    }

    public boolean mayAnswer(ReviewRemark it) {
        return answerable.contains(it.id());
    }

    /** Whether it is open after the day it was due. */
    public boolean overdue(ReviewRemark it) {
        return it.open() && it.dueOn() != null && it.dueOn().isBefore(today);
    }

    /** What of it is about one initiative. */
    Noted on(String initiative) {
        return new Noted(
                remarks.stream()
                        .filter(it -> initiative.equals(it.initiative()))
                        .toList(),
                earlier.stream()
                        .filter(it -> initiative.equals(it.initiative()))
                        .toList(),
                today,
                answerable);
    }
}
