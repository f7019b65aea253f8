package no.retning.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.retning.imports.FlagCode.Weight;
import org.jspecify.annotations.Nullable;

/** Gathers what is found, so that a list with many faults tells all of them at once. */
final class Flags {
    /** More places than this are counted, not told. */
    static final int MOST_PLACES = 100;

    private final List<Flag> found = new ArrayList<>();
    private int unreadable;

    void add(int row, @Nullable Column column, FlagCode code, Object... words) {
        add(Flag.at(row, column, code, words));
    }

    void add(Flag flag) {
        if (flag.code().weight() == Weight.UNREADABLE && ++unreadable > MOST_PLACES) {
            return;
        }
        found.add(flag);
    }

    boolean has(FlagCode code) {
        return found.stream().anyMatch(flag -> flag.code() == code);
    }

    /** Goes on only when the list can be told line by line so far. */
    void refuseUnreadable() {
        if (unreadable > 0) {
            throw new UnreadableList(
                    inOrder().stream()
                            .filter(flag -> flag.code().weight() == Weight.UNREADABLE)
                            .toList(),
                    Math.max(0, unreadable - MOST_PLACES));
        }
    }

    List<Flag> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Flag::row)).toList();
    }
}
