package no.retning.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Møter og saker: the councils, their coming and held meetings, the latest decisions.
 *
 * @param mayWrite whether to offer new meetings and cases
 */
public record CouncilsPage(List<Line> councils, List<MeetingRow> coming, List<CaseRow> latest, boolean mayWrite) {
    /** A council with the meetings nearest in time on both sides. */
    public record Line(
            CouncilRow council,
            @Nullable MeetingRow next,
            @Nullable MeetingRow last) {}

    static CouncilsPage of(
            List<CouncilRow> councils, List<MeetingRow> meetings, List<CaseRow> latest, boolean mayWrite) {
        List<MeetingRow> coming = meetings.stream()
                .filter(meeting -> !meeting.status().held())
                .toList()
                .reversed();
        List<Line> lines = councils.stream()
                .map(council -> new Line(
                        council,
                        first(coming, council),
                        first(
                                meetings.stream()
                                        .filter(meeting -> meeting.status().held())
                                        .toList(),
                                council)))
                .toList();
        return new CouncilsPage(lines, coming, latest, mayWrite);
    }

    private static @Nullable MeetingRow first(List<MeetingRow> meetings, CouncilRow council) {
        return meetings.stream()
                .filter(meeting -> meeting.council().equals(council.slug()))
                .findFirst()
                .orElse(null);
    }
}
