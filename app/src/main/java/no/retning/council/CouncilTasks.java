package no.retning.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.people.Act;
import no.retning.people.Rights;
import no.retning.task.Task;
import no.retning.task.TaskSource;

/** Meetings that wait: for the decisions of one that was held, and for being read before the next. */
@Singleton
class CouncilTasks implements TaskSource {
    private final MeetingRepository meetings;

    CouncilTasks(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Task> of(Rights rights, LocalDate today) {
        if (!rights.mayReadPapers()) {
            return List.of();
        }
        List<MeetingRow> all = meetings.list(null, null);
        return rights.may(Act.REGISTER_DECISION) ? undecided(all, today) : papers(all, today);
    }

    private static List<Task> undecided(List<MeetingRow> all, LocalDate today) {
        List<MeetingRow> open = all.stream()
                .filter(meeting ->
                        meeting.heldOn().isBefore(today) || meeting.status().held())
                .filter(meeting -> meeting.cases() > meeting.decisions())
                .toList();
        int cases = open.stream()
                .mapToInt(meeting -> meeting.cases() - meeting.decisions())
                .sum();
        String address = open.size() == 1 ? open.getFirst().address() : "/raad";
        return List.of(new Task("council.task.UNDECIDED", cases, address));
    }

    /** Of the next meeting of each council. */
    private static List<Task> papers(List<MeetingRow> all, LocalDate today) {
        Map<String, MeetingRow> next = new TreeMap<>();
        all.stream()
                .filter(meeting -> meeting.cases() > 0 && !meeting.status().held())
                .filter(meeting -> !meeting.heldOn().isBefore(today))
                .sorted(Comparator.comparing(MeetingRow::heldOn).reversed())
                .forEach(meeting -> next.put(meeting.council(), meeting));
        List<Task> tasks = new ArrayList<>();
        next.values()
                .forEach(meeting -> tasks.add(
                        new Task("council.task.PAPERS", meeting.cases(), meeting.address(), meeting.heldOn())));
        return tasks;
    }
}
