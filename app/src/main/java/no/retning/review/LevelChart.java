package no.retning.review;

import java.util.ArrayList;
import java.util.List;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Level counts over rounds as bars: one a round, each level a stretch with its number in it. */
public record LevelChart(List<LevelCount> counts) {
    private static final int WIDTH = 640;
    private static final int STEP = 44;

    /** The order of the stretches: the most serious first, beside the words. */
    public static final List<Progress> LEVELS =
            List.of(Progress.SERIOUS_DEVIATION, Progress.SOME_DEVIATION, Progress.ON_PLAN, Progress.DONE);

    /**
     * A stretch of a bar.
     *
     * @param level null for not reported
     */
    public record Stretch(@Nullable Progress level, int count, int x, int width, String fill, String ink) {
        /** Whether there is room for the number. */
        public boolean numbered() {
            return width >= 20;
        }

        public int middle() {
            return x + width / 2;
        }
    }

    public int height() {
        return counts.size() * STEP;
    }

    public int y(int place) {
        return place * STEP + 4;
    }

    /** The stretches of a bar, as wide as the largest round allows. */
    public List<Stretch> stretches(LevelCount it) {
        int most = counts.stream().mapToInt(LevelCount::total).max().orElse(1);
        var found = new ArrayList<Stretch>();
        int x = 0;
        for (Progress level : LEVELS) {
            x = add(found, level, it.at(level), x, most);
        }
        add(found, null, it.missing(), x, most);
        return List.copyOf(found);
    }

    private static int add(List<Stretch> found, @Nullable Progress level, int count, int x, int most) {
        int width = Math.max(0, WIDTH * count / Math.max(1, most));
        if (count > 0) {
            found.add(new Stretch(level, count, x, width, fill(level), ink(level)));
        }
        return x + width;
    }

    private static String fill(@Nullable Progress level) {
        return switch (level) {
            case null -> "#ffffff";
            case ON_PLAN -> "#daeddd";
            case SOME_DEVIATION -> "#f2c275";
            case SERIOUS_DEVIATION -> "#c01b1b";
            case DONE -> "#0a71c0";
        };
    }

    private static String ink(@Nullable Progress level) {
        return level == Progress.SERIOUS_DEVIATION || level == Progress.DONE ? "#ffffff" : "#1f2a30";
    }

    /** What the drawing says, for those who do not see it. */
    public String words(Messages t) {
        var now = counts.getLast();
        return t.get("review.chart.words", counts.size(), now.deviating(), now.total());
    }
}
