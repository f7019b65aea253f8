package no.retning.imports;

import java.util.List;

/** The file is no list we can tell line by line. Carries every place that is wrong, up to a bound. */
public final class UnreadableList extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Flag> places;
    private final int more;

    UnreadableList(List<Flag> places, int more) {
        super("unreadable list: " + places);
        this.places = places;
        this.more = more;
    }

    /** What is wrong, in the order of the records. */
    public List<Flag> places() {
        return places;
    }

    /** How many further places are wrong beyond those told. */
    public int more() {
        return more;
    }
}
