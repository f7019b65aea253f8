package no.retning.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand on the drawn timeline, in per cent of its width; pure. The window is the year of the day, two
 * before and four after; what begins or ends outside is cut at the edge and said in words.
 */
public final class Timeline {

    private static final int BEFORE = 2;
    private static final int YEARS = 7;
    private static final double QUARTER = 100.0 / (YEARS * 4);
    /** An open end is drawn this many quarters long, with room for the words of its phases. */
    private static final double OPEN = 4;

    private static final double OPEN_PER_PHASE = 3;
    private static final double EDGE = 99.9;

    private final LocalDate day;
    private final int firstYear;

    /** @param day today, or the day the plan is read at */
    public Timeline(LocalDate day) {
        this.day = day;
        this.firstYear = day.getYear() - BEFORE;
    }

    public int firstYear() {
        return firstYear;
    }

    public int years() {
        return YEARS;
    }

    public List<Integer> yearList() {
        return IntStream.range(firstYear, firstYear + YEARS).boxed().toList();
    }

    /** Where the line of the day stands. */
    public String now() {
        return Lane.percent(position(day));
    }

    /** The lane of an activity; {@code before} is what it said at the other time, when its dates have moved. */
    public Lane lane(ActivityRow row, @Nullable ActivityRow before, List<Lane.Mark> marks) {
        var plan = bar(row);
        var thought = row.forecast().equals(row) ? null : bar(row.forecast());
        var bar = thought == null ? plan : thought;
        var was = before == null ? null : bar(before);
        return new Lane(
                bar == null ? note(row) : null,
                bar == null ? List.of() : segments(row, bar),
                bar != null && bar.open && bar.to < 98 ? Lane.percent(bar.to) : null,
                bar != null && bar.cut,
                was == null ? null : was.outline(),
                thought == null || plan == null ? null : plan.outline(),
                marks,
                milestones(row));
    }

    private List<Lane.Milestone> milestones(ActivityRow row) {
        return row.milestones().stream()
                .filter(it -> position(it.on()) >= 0 && position(it.on()) <= 100)
                .map(it -> new Lane.Milestone(it.kind(), Lane.percent(Math.clamp(position(it.on()), 0.8, 99.2))))
                .toList();
    }

    /** A mark at a day, kept within the drawing. */
    public Lane.Mark mark(LocalDate date, String caseNumber, String address) {
        return new Lane.Mark(Lane.percent(Math.clamp(position(date), 0.8, 99.2)), caseNumber, address);
    }

    double position(LocalDate date) {
        double days = date.getDayOfYear() - 1;
        return (date.getYear() - firstYear + days / date.lengthOfYear()) * 100 / YEARS;
    }

    private record Bar(double from, double to, boolean open, boolean cut) {

        Lane.Outline outline() {
            return new Lane.Outline(Lane.percent(from), Lane.percent(to - from));
        }
    }

    private @Nullable Bar bar(ActivityRow row) {
        var flags = row.flags();
        if (flags.contains(PlanFlag.NO_DATES) || flags.contains(PlanFlag.END_BEFORE_START)) {
            return null;
        }
        double openLength =
                QUARTER * Math.max(OPEN, OPEN_PER_PHASE * row.phases().size());
        boolean open = row.endsOn() == null;
        double to = row.endsOn() == null ? 0 : position(row.endsOn().plusDays(1));
        double from = from(row);
        if (from >= EDGE || (!open && to <= 0)) {
            return null;
        }
        boolean cut = from < 0;
        from = Math.max(0, from);
        to = open ? from + openLength : to;
        return new Bar(from, Math.min(100, to), open, cut);
    }

    private static List<Lane.Segment> segments(ActivityRow row, Bar bar) {
        int parts = Math.max(1, row.phases().size());
        double width = (bar.to - bar.from) / parts;
        var segments = new ArrayList<Lane.Segment>();
        for (int i = 0; i < parts; i++) {
            var phase = row.phases().isEmpty() ? null : row.phases().get(i);
            boolean last = i == parts - 1;
            segments.add(new Lane.Segment(phase, bar.from + width * i, width, last && bar.open, i == 0 && bar.cut));
        }
        return segments;
    }

    private Lane.Note note(ActivityRow row) {
        if (row.flags().contains(PlanFlag.NO_DATES)) {
            return Lane.Note.NO_DATES;
        }
        if (row.flags().contains(PlanFlag.END_BEFORE_START)) {
            return Lane.Note.END_BEFORE_START;
        }
        return from(row) >= EDGE ? Lane.Note.LATER : Lane.Note.EARLIER;
    }

    private double from(ActivityRow row) {
        if (row.startsOn() != null) {
            return position(row.startsOn());
        }
        return row.endsOn() == null ? 0 : position(row.endsOn().plusDays(1)) - QUARTER * OPEN;
    }
}
