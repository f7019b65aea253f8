package no.retning.change;

/** Is told of each set that somebody begins, in the same transaction; a bean of this type hears of all. */
public interface SetBegun {
    /** @param changeSet id of the set, with its changes */
    void begun(long changeSet);
}
