package no.retning.change;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import no.retning.people.Act;
import no.retning.people.Rights;
import no.retning.task.Task;
import no.retning.task.TaskSource;

/** Conditions that are due soon, for those who note that they are met. */
@Singleton
class ConditionTasks implements TaskSource {
    /** So far ahead as the councils meet. */
    private static final int SOON = 90;

    private final ConditionRepository conditions;

    ConditionTasks(ConditionRepository conditions) {
        this.conditions = conditions;
    }

    @Override
    public List<Task> of(Rights rights, LocalDate today) {
        if (!rights.may(Act.SETTLE_CONDITION)) {
            return List.of();
        }
        LocalDate soon = today.plusDays(SOON);
        List<ConditionRow> due = conditions.list().stream()
                .filter(row -> row.open() && row.dueOn() != null && !row.dueOn().isAfter(soon))
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        String address = due.size() == 1 ? due.getFirst().address() : "/oppfolging";
        return List.of(new Task(
                "change.task.CONDITIONS", due.size(), address, due.getFirst().dueOn()));
    }
}
