package no.retning.xlsx;

/** The colours of a status (interface.md 1), on a ramp of lightness that holds in grey print; its word stands beside. */
public enum Fill {
    ON_PLAN("DAEDDD", "023409", "056D13"),
    SOME_DEVIATION("F2C275", "3C2807", "3C2807"),
    SERIOUS_DEVIATION("C01B1B", "FFFFFF", "791111"),
    DONE("0A71C0", "FFFFFF", "064A80"),
    NOT_REPORTED("FFFFFF", "5B5D60", "5B5D60"),
    /** Of a chart that counts something else. */
    NOW("025169", "FFFFFF", "025169"),
    /** The same, of the time before. */
    BEFORE("A7C4CF", "212121", "025169");

    private final String background;
    private final String ink;
    private final String border;

    Fill(String background, String ink, String border) {
        this.background = background;
        this.ink = ink;
        this.border = border;
    }

    /** Six hexadecimal digits, as are the others. */
    public String background() {
        return background;
    }

    /** Of the text on it. */
    public String ink() {
        return ink;
    }

    public String border() {
        return border;
    }
}
