package no.retning.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one change touches, as far as it decides who may write it.
 *
 * @param goal code of the primary goal; empty when there is none
 * @param subGoal code of the delmål it belongs to; empty when there is none
 * @param owners ids of the organisations that own the activity; none for anything else
 */
public record Reach(String goal, String subGoal, Set<Long> owners) {
    public Reach {
        owners = Set.copyOf(owners);
    }

    /** @param word `goal;delmål;owner,owner`, as the view {@code change_reach} writes it */
    public static Reach read(String word) {
        var parts = word.split(";", -1);
        var owners = Arrays.stream(parts[2].split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return new Reach(parts[0], parts[1], owners);
    }

    /** @param words one for each thing touched */
    public static List<Reach> readAll(String[] words) {
        return Arrays.stream(words).map(Reach::read).toList();
    }
}
