package no.retning.roadmap;

/** What a milestone marks (domain.md 1): ◆ available for introduction, ◇ preliminary date of that, ✓ introduced. */
public enum MilestoneKind {
    AVAILABLE("◆"),
    PRELIMINARY("◇"),
    COMPLETED("✓");

    private final String mark;

    MilestoneKind(String mark) {
        this.mark = mark;
    }

    /** The mark it has on drawings and in sheets. */
    public String mark() {
        return mark;
    }
}
