package no.retning.roadmap;

/** How something stands, as those who answer for it tell (domain.md 5); not reported is no row. */
public enum Progress {
    ON_PLAN,
    SOME_DEVIATION,
    SERIOUS_DEVIATION,
    DONE;

    /** Whether it must be explained, with what is done about it. */
    public boolean deviates() {
        return this == SOME_DEVIATION || this == SERIOUS_DEVIATION;
    }
}
