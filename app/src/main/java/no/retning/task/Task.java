package no.retning.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person: how much of it, and where it is done.
 *
 * @param text key of its words, with the count as {0}: "change.task.SUBMITTED"; its last part is the code in the API
 * @param count how many; none is no task
 * @param address the page where it is done: of the one thing, or of the list of them
 * @param due the day by which the first of them is to be done, where there is one
 */
public record Task(
        String text, int count, String address, @Nullable LocalDate due) {
    public Task(String text, int count, String address) {
        this(text, count, address, null);
    }

    /** The word by which programs know it. */
    public String code() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    /** Whether the day has passed. */
    public boolean late(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
