package no.retning.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One activity at one place on the roadmap.
 *
 * @param also whether it is shown here also, and belongs elsewhere
 * @param before what it said at the other time, when it says something else now
 * @param difference how it differs from the other time
 */
public record RoadmapLine(
        ActivityRow row,
        boolean also,
        Lane lane,
        @Nullable ActivityRow before,
        @Nullable ItemDifference difference) {

    /** What differs from the other time, each in a word or two. */
    public List<String> marks(Messages t) {
        if (difference == null) {
            return List.of();
        }
        var marks = new ArrayList<String>();
        for (var kind : difference.kinds()) {
            var moved = kind == DifferenceKind.RESCHEDULE && before != null
                    ? PlanDates.moved(t, before.startsOn(), row.startsOn())
                    : "";
            marks.add(moved.isEmpty() ? t.of("roadmap.kind", kind) : moved);
        }
        return marks;
    }

    /** Why there is no bar, in words. */
    public String note(Messages t) {
        return switch (Objects.requireNonNull(lane.note())) {
            case NO_DATES -> t.get("roadmap.note.NO_DATES", phases(t));
            case END_BEFORE_START -> t.get("roadmap.note.END_BEFORE_START", start(t), end(t));
            case EARLIER -> t.get("roadmap.note.EARLIER", end(t));
            case LATER -> t.get("roadmap.note.LATER", start(t));
        };
    }

    /** What the drawing shows, for those who do not see it. */
    public String words(Messages t) {
        var from = row.startsOn() == null ? t.get("roadmap.words.noStart") : t.get("roadmap.words.from", start(t));
        var to = row.endsOn() == null ? t.get("roadmap.words.noEnd") : t.get("roadmap.words.to", end(t));
        var words = t.get("roadmap.words", phases(t), t.of("roadmap.certainty", row.certainty()), from, to);
        var status = row.belongings().status();
        if (status != null && status.forecasts()) {
            words += " " + t.get("roadmap.words.forecast", new StatusWords(t).forecast(status));
        }
        return row.milestones().isEmpty()
                ? words
                : words + " "
                        + row.milestones().stream()
                                .map(it -> new MilestoneWords(t).line(it))
                                .collect(Collectors.joining(". ", "", "."));
    }

    private String phases(Messages t) {
        return row.phases().isEmpty()
                ? t.get("roadmap.phase.none")
                : row.phases().stream()
                        .map(phase -> t.of("roadmap.phase", phase))
                        .collect(Collectors.joining(", "));
    }

    private String start(Messages t) {
        return PlanDates.words(t, row.startsOn(), row.startsPrecision());
    }

    private String end(Messages t) {
        return PlanDates.words(t, row.endsOn(), row.endsPrecision());
    }
}
