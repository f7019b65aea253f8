package no.retning.review;

import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/** Which way a light has gone since the round before: computed, never typed. */
public enum Trend {
    BETTER("↗"),
    SAME("→"),
    WORSE("↘"),
    /** Nothing to compare with: one of the two is not reported. */
    NONE("");

    private final String arrow;

    Trend(String arrow) {
        this.arrow = arrow;
    }

    /** Beside the word on pages and in files; empty where there is none. */
    public String arrow() {
        return arrow;
    }

    /** From one level to the next; null is not reported. */
    static Trend of(@Nullable Progress before, @Nullable Progress now) {
        if (before == null || now == null) {
            return NONE;
        }
        int moved = Integer.compare(weight(now), weight(before));
        return moved == 0 ? SAME : moved < 0 ? BETTER : WORSE;
    }

    /** How serious a level is; finished weighs least. */
    static int weight(Progress level) {
        return switch (level) {
            case DONE -> 0;
            case ON_PLAN -> 1;
            case SOME_DEVIATION -> 2;
            case SERIOUS_DEVIATION -> 3;
        };
    }
}
