package no.retning.roadmap;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.time.Moment;
import no.retning.wording.Alphabet;
import org.jspecify.annotations.Nullable;

/** Reads the roadmap for a page or a file: four statements, whatever is asked. */
@Singleton
public class RoadmapReading {

    private final ActivityRepository activities;
    private final OutlineRepository outlines;
    private final ChangeReasonRepository reasons;
    private final ProvisoRepository provisos;

    RoadmapReading(
            ActivityRepository activities,
            OutlineRepository outlines,
            ChangeReasonRepository reasons,
            ProvisoRepository provisos) {
        this.activities = activities;
        this.outlines = outlines;
        this.reasons = reasons;
        this.provisos = provisos;
    }

    /** The roadmap as of a time, with every decision that has taken effect by then. */
    @ReadOnly
    public RoadmapView read(Moment at, ActivityFilter filter) {
        var rows = activities.list(at.at(), false);
        return new RoadmapView(
                at,
                null,
                filter,
                outlines.find(at.at()),
                owners(rows),
                rows.size(),
                rows.stream().filter(filter::wants).toList(),
                List.of(),
                List.of(),
                null,
                reasons.betweenWithDecisions(at.at(), at.at()),
                provisos.list(at.at()));
    }

    /** The roadmap as of a time beside what it was, or will have become, at another. */
    @ReadOnly
    public RoadmapView read(Moment at, @Nullable Moment against, ActivityFilter filter) {
        if (against == null) {
            return read(at, filter);
        }
        var both = activities.lists(List.of(at.at(), against.at()), true);
        var open = both.getFirst().stream().filter(row -> !row.closed()).toList();
        var before = both.getLast().stream().filter(row -> !row.closed()).toList();
        var outlines = this.outlines.list(List.of(at.at(), against.at()));
        var wasOpen = before.stream().map(ActivityRow::id).collect(Collectors.toSet());
        return new RoadmapView(
                at,
                against,
                filter,
                outlines.getFirst(),
                owners(open),
                open.size(),
                open.stream().filter(filter::wants).toList(),
                both.getFirst().stream()
                        .filter(row -> row.closed() && wasOpen.contains(row.id()) && filter.wants(row))
                        .toList(),
                before,
                Difference.between(outlines.getLast(), outlines.getFirst())
                        .and(Difference.between(both.getLast(), both.getFirst())),
                reasons.betweenWithDecisions(earlier(at, against), later(at, against)),
                provisos.list(at.at()));
    }

    private static List<String> owners(List<ActivityRow> rows) {
        return rows.stream()
                .flatMap(row -> row.owners().stream())
                .map(OwnerRow::organization)
                .distinct()
                .sorted(Alphabet.NORWEGIAN)
                .toList();
    }

    private static Instant earlier(Moment one, Moment other) {
        return one.at().isBefore(other.at()) ? one.at() : other.at();
    }

    private static Instant later(Moment one, Moment other) {
        return one.at().isBefore(other.at()) ? other.at() : one.at();
    }
}
