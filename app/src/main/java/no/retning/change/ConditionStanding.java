package no.retning.change;

/** How a condition stands. */
public enum ConditionStanding {
    OPEN,
    MET,
    WAIVED
}
