package no.retning.imports;

import java.util.List;
import no.retning.imports.FlagCode.Weight;

/** The list can be shown but not stored before something in it is mended. */
public final class RefusedList extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Flag> places;

    RefusedList(RoadmapList list) {
        super("refused list " + list.label());
        this.places = list.flags().stream()
                .filter(flag -> flag.code().weight() == Weight.REFUSED)
                .toList();
    }

    /** What must be mended, in the order of the records. */
    public List<Flag> places() {
        return places;
    }
}
