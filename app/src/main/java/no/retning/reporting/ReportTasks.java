package no.retning.reporting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.retning.people.Act;
import no.retning.people.Person;
import no.retning.people.Rights;
import no.retning.task.Task;
import no.retning.task.TaskSource;

/** Reports that wait to be written, sent, sent again or signed off; for the office, those that are missing after the last day. */
@Singleton
class ReportTasks implements TaskSource {
    private final WaitingReports waiting;

    ReportTasks(WaitingReports waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<Task> of(Rights rights, LocalDate today) {
        Person person = rights.person();
        if (person == null) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        for (WaitingReports.Round it : waiting.list(person)) {
            String path = "/portefolje/" + it.cutOff();
            if (rights.may(Act.KEEP_REPORTING)) {
                if (today.isAfter(it.lastDay())) {
                    tasks.add(new Task("reporting.task.MISSING", it.missing(), path + "/styr", it.lastDay()));
                }
            } else {
                tasks.add(new Task("reporting.task.WRITE", it.mine(), path + "/rapporter", it.dueOn()));
                tasks.add(new Task("reporting.task.GOAL_STATUS", it.goals(), path + "/rapporter", it.dueOn()));
                tasks.add(new Task("reporting.task.UNSENT", it.unsent(), path + "/rapporter", it.dueOn()));
                tasks.add(new Task("reporting.task.SIGN", it.toSign(), path + "/rapporter", it.lastDay()));
            }
        }
        return tasks.stream().filter(it -> it.count() > 0).toList();
    }
}
