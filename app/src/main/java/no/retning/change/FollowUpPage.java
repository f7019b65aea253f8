package no.retning.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.retning.council.ReviewPoint;

/**
 * What decisions and reviews have asked for: conditions, and points of the review of the portfolio.
 *
 * @param points asks and action points of the reviews
 * @param answerable ids of the points that the person may answer
 * @param today the day in Oslo, to tell what is late
 */
public record FollowUpPage(
        List<ConditionRow> conditions, List<ReviewPoint> points, Set<Long> answerable, LocalDate today) {
    public List<ConditionRow> open() {
        return conditions.stream().filter(ConditionRow::open).toList();
    }

    public List<ConditionRow> settled() {
        return conditions.stream().filter(it -> !it.open()).toList();
    }

    public List<ReviewPoint> openPoints() {
        return points.stream().filter(ReviewPoint::open).toList();
    }

    public List<ReviewPoint> donePoints() {
        return points.stream().filter(it -> !it.open()).toList();
    }

    /** Whether nothing has been asked for. */
    public boolean nothing() {
        return conditions.isEmpty() && points.isEmpty();
    }
}
