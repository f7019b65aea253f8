package no.retning.roadmap;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the drawn timeline; positions and widths are per cent of the drawing, as SVG reads them.
 *
 * @param note said in words instead of a bar; null when there is a bar
 * @param tail from where a fine line goes on to the edge, for an open end
 * @param cut whether the bar begins before the drawing
 * @param was where it stood at the other time
 * @param decided what was decided, where the bar is what is thought
 * @param milestones those that fall within the drawing
 */
public record Lane(
        @Nullable Note note,
        List<Segment> segments,
        @Nullable String tail,
        boolean cut,
        @Nullable Outline was,
        @Nullable Outline decided,
        List<Mark> marks,
        List<Milestone> milestones) {

    /** Width of a letter and of the space around a word, in pixels, on a drawing as wide as on a screen of 1280. */
    private static final double LETTER = 6.6;

    private static final double AROUND = 14;
    private static final double WIDTH = 8.7;

    /** Why there is no bar. */
    public enum Note {
        NO_DATES,
        END_BEFORE_START,
        EARLIER,
        LATER
    }

    /** The part of a bar that is one phase; without a phase, the whole bar of a line that names none. */
    public record Segment(@Nullable Phase phase, double from, double length, boolean open, boolean cut) {

        public String x() {
            return percent(from);
        }

        public String width() {
            return percent(length);
        }

        /** Where words after the bar stand. */
        public String end() {
            return percent(from + length);
        }

        /** Whether a word of so many letters has room in it. */
        public boolean fits(int letters) {
            return length * WIDTH > letters * LETTER + AROUND + (cut ? 7 : 0);
        }

        /** Whether a word of so many letters has room after it. */
        public boolean fitsAfter(int letters) {
            return (100 - from - length) * WIDTH > letters * LETTER + AROUND;
        }
    }

    /** A thin outline. */
    public record Outline(String x, String width) {}

    /** A milestone on its day. */
    public record Milestone(MilestoneKind kind, String x) {

        /** The shape it is drawn with. */
        public String shape() {
            return "#" + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether there is anything to see, and so to say in words. */
    public boolean drawn() {
        return note == null || !milestones.isEmpty();
    }

    /** A decision, with the case it leads to. */
    public record Mark(String x, String caseNumber, String address) {}

    static String percent(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return (text.endsWith(".00") ? text.substring(0, text.length() - 3) : text) + "%";
    }
}
