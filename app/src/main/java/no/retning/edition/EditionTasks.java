package no.retning.edition;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import no.retning.people.Rights;
import no.retning.task.Task;
import no.retning.task.TaskSource;
import no.retning.time.Edition;
import no.retning.time.EditionRepository;
import no.retning.time.Moments;

/** What stands in the way of the next version: differences without a ground. */
@Singleton
class EditionTasks implements TaskSource {
    private final EditionRepository editions;
    private final Differences differences;
    private final Moments moments;

    EditionTasks(EditionRepository editions, Differences differences, Moments moments) {
        this.editions = editions;
        this.differences = differences;
        this.moments = moments;
    }

    @Override
    public List<Task> of(Rights rights, LocalDate today) {
        if (!rights.mayPublish()) {
            return List.of();
        }
        var last = editions.list().stream().findFirst().map(Edition::dataTime).orElse(null);
        var unexplained = differences.between(last, moments.now().at()).unexplained();
        return List.of(new Task("edition.task.UNEXPLAINED", unexplained.size(), "/versjoner/ny"));
    }
}
