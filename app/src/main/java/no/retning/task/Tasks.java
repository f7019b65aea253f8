package no.retning.task;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.Rights;

/** Gathers what waits for the one who asks, what is due first on top. */
@Singleton
public class Tasks {
    private static final Comparator<Task> FIRST = Comparator.comparing(
                    Task::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Task::text);

    private final List<TaskSource> sources;
    private final CurrentPerson current;

    Tasks(List<TaskSource> sources, CurrentPerson current) {
        this.sources = List.copyOf(sources);
        this.current = current;
    }

    /** @throws no.retning.people.Forbidden when nobody is signed in */
    @ReadOnly
    public List<Task> mine(LocalDate today) {
        Rights rights = current.rights();
        rights.require(Act.READ_TASKS);
        return sources.stream()
                .flatMap(source -> source.of(rights, today).stream())
                .filter(task -> task.count() > 0)
                .sorted(FIRST)
                .toList();
    }
}
