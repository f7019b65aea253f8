package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.people.RightsOfReporting;
import org.jspecify.annotations.Nullable;

/**
 * What was noted in the review of the portfolio: a remark, an ask, or an action point.
 *
 * @param round cut-off date of the round that was reviewed
 * @param initiative key; null when it is about the whole portfolio
 * @param initiativeName as the round calls it
 * @param kind as review_remarks names it
 * @param askedOf who is to do it, as it was written
 * @param organization id of the organisation that is called so
 * @param person id of the one person who is called so
 * @param answer what was answered or done; null while it is open
 * @param revision as in review_remarks; goes with the form that answers
 * @param caseLabel the case of the round, as printed
 */
@Introspected
public record ReviewPoint(
        long id,
        LocalDate round,
        @Nullable String initiative,
        @Nullable String initiativeName,
        String kind,
        String text,
        @Nullable String saidBy,
        @Nullable String askedOf,
        @Nullable Long organization,
        @Nullable Long person,
        @Nullable LocalDate dueOn,
        Instant notedAt,
        @Nullable Instant doneAt,
        @Nullable String answer,
        int revision,
        @Nullable String caseLabel,
        @Nullable String casePath) {

    /** Ids of those that somebody may answer now. */
    public static Set<Long> answerable(List<ReviewPoint> points, RightsOfReporting rights) {
        return points.stream()
                .filter(it -> it.open() && rights.mayAnswerPoint(it.organization, it.person))
                .map(ReviewPoint::id)
                .collect(Collectors.toSet());
    }

    /** Where it stands among the others. */
    public String address() {
        return roundPath() + "/punkter#punkt-" + id;
    }

    /** The review it was noted in. */
    public String roundPath() {
        return "/portefolje/" + round;
    }

    /** Whether something is still expected. */
    public boolean open() {
        return doneAt == null;
    }

    /** Whether it is open after the day it was due. */
    public boolean overdue(LocalDate today) {
        return open() && dueOn != null && dueOn.isBefore(today);
    }

    /** What was known of it then: what was answered later was not. */
    public ReviewPoint asOf(Instant at) {
        return doneAt == null || !doneAt.isAfter(at) ? this : unanswered();
    }

    private ReviewPoint unanswered() {
        return new ReviewPoint(
                id,
                round,
                initiative,
                initiativeName,
                kind,
                text,
                saidBy,
                askedOf,
                organization,
                person,
                dueOn,
                notedAt,
                null,
                null,
                revision,
                caseLabel,
                casePath);
    }
}
