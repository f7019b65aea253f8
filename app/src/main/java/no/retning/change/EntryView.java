package no.retning.change;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One change in a form.
 *
 * @param number its place in the form, from 1
 * @param kind "activity.RENAME"
 * @param name what it touches; null for what it makes
 * @param address page of that
 * @param now what the plan says of it, shortly
 * @param parts how many parts a SPLIT has fields for
 */
public record EntryView(
        int number,
        String kind,
        @Nullable String name,
        @Nullable String address,
        @Nullable String now,
        int parts) {

    /** What the names of its fields begin with. */
    public String prefix() {
        return ChangeEntry.prefix(number);
    }

    /** Id of its frame in the form, which an error about the whole change leads to. */
    public String id() {
        return "c" + number;
    }

    /** Numbers of the parts of a SPLIT. */
    public List<Integer> partNumbers() {
        return IntStream.rangeClosed(1, parts).boxed().toList();
    }

    public boolean split() {
        return kind.equals("activity.SPLIT");
    }
}
