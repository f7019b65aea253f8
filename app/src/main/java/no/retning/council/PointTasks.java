package no.retning.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import no.retning.people.Act;
import no.retning.people.Rights;
import no.retning.task.Task;
import no.retning.task.TaskSource;

/** What the reviews of the portfolio asked for: of the one who answers, and what is due within 90 days for the office. */
@Singleton
class PointTasks implements TaskSource {
    /** So far ahead as the councils meet; the words of the task say it too. */
    private static final int DAYS_AHEAD = 90;

    private final ReviewPointRepository points;

    PointTasks(ReviewPointRepository points) {
        this.points = points;
    }

    @Override
    public List<Task> of(Rights rights, LocalDate today) {
        boolean office = rights.may(Act.ASSESS_PORTFOLIO);
        LocalDate ahead = today.plusDays(DAYS_AHEAD);
        List<ReviewPoint> waiting = points.asked(rights.signedIn()).stream()
                .filter(ReviewPoint::open)
                .filter(it -> office
                        ? it.dueOn() != null && !it.dueOn().isAfter(ahead)
                        : rights.reporting().isAsked(it.organization(), it.person()))
                .toList();
        return waiting.isEmpty() ? List.of() : List.of(task(office, waiting));
    }

    private static Task task(boolean office, List<ReviewPoint> waiting) {
        ReviewPoint first = waiting.getFirst();
        boolean same = waiting.stream()
                .allMatch(it -> it.organization() != null && it.organization().equals(first.organization()));
        String list = office || !same ? "/oppfolging#punkter" : "/organisasjoner/" + first.organization() + "#punkter";
        return new Task(
                office ? "council.task.POINTS" : "council.task.ASKED",
                waiting.size(),
                waiting.size() == 1 ? first.address() : list,
                first.dueOn());
    }
}
