package no.retning.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What was noted in the review of a round, and what earlier rounds asked for.
 *
 * @param remarks of the round itself
 * @param earlier asks and action points of earlier rounds that were not done before the round was closed
 */
public record Noted(List<ReviewRemark> remarks, List<ReviewRemark> earlier) {
    static Noted of(LocalDate round, List<ReviewRemark> all) {
        return new Noted(
                all.stream().filter(it -> it.round().equals(round)).toList(),
                all.stream().filter(it -> !it.round().equals(round)).toList());
    }

    /** What of it is about one initiative. */
    Noted on(String initiative) {
        return new Noted(
                remarks.stream()
                        .filter(it -> initiative.equals(it.initiative()))
                        .toList(),
                earlier.stream()
                        .filter(it -> initiative.equals(it.initiative()))
                        .toList());
    }
}
