package no.retning.change;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * One change in a form.
 *
 * @param number its place in the form, from 1
 * @param kind "activity.RENAME"
 * @param form the parts of its form
 * @param name what it touches; null for what it makes
 * @param address page of that
 * @param now what the plan says of it, shortly
 * @param parts how many parts a SPLIT has fields for
 * @param shownUnder the delmål an activity is shown under without belonging there
 * @param standing the activities under a delmål, by key
 */
public record EntryView(
        int number,
        String kind,
        List<FormPart> form,
        @Nullable String name,
        @Nullable String address,
        @Nullable String now,
        int parts,
        List<Option> shownUnder,
        List<Option> standing) {

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

    /** Where an activity of a delmål that is split can go. */
    public List<Option> going(Messages t) {
        return Stream.concat(
                        Stream.of(new Option("", t.get("change.form.choose"))),
                        partNumbers().stream()
                                .map(part -> new Option(String.valueOf(part), t.get("change.form.part", part))))
                .toList();
    }

    public boolean split() {
        return kind.endsWith(".SPLIT");
    }

    /** Whether it gives something that has a name another one. */
    public boolean renames() {
        return kind.endsWith(".RENAME") || kind.endsWith(".MERGE");
    }

    public boolean makes() {
        return KindChoices.makes(kind);
    }
}
