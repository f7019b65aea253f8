package no.retning.round;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import no.retning.people.Act;
import no.retning.people.Rights;
import no.retning.task.Task;
import no.retning.task.TaskSource;

/** Lines that wait for an answer; for the office, those who have not sent in while the round is open. */
@Singleton
class RoundTasks implements TaskSource {
    private final Worklists worklists;
    private final RoundRepository rounds;

    RoundTasks(Worklists worklists, RoundRepository rounds) {
        this.worklists = worklists;
        this.rounds = rounds;
    }

    @Override
    public List<Task> of(Rights rights, LocalDate today) {
        if (rights.may(Act.KEEP_ROUND)) {
            return rounds
                    .findOpen()
                    .map(it -> new Task(
                            it.overdue() ? "round.task.MISSING" : "round.task.WAITING",
                            it.partakers() - it.answered(),
                            it.path(),
                            it.deadline()))
                    .stream()
                    .toList();
        }
        return worklists
                .waiting()
                .map(it -> it.sending()
                        ? new Task("round.task.SEND", 1, it.path(), it.deadline())
                        : new Task("round.task.ANSWER", (int) it.left(), it.path(), it.deadline()))
                .stream()
                .toList();
    }
}
