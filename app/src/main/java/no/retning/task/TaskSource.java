package no.retning.task;

import java.time.LocalDate;
import java.util.List;
import no.retning.people.Rights;

/**
 * The tasks of a feature: a bean of this type puts them in the list, as a {@code NavEntry} does with the menu. It reads
 * them in one statement and asks {@link Rights} whose they are; what has a count of none is left out.
 */
public interface TaskSource {
    /** @param rights of the person who is signed in */
    List<Task> of(Rights rights, LocalDate today);
}
