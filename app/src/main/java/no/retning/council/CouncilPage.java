package no.retning.council;

import java.util.List;

/**
 * One council: its names by date, its meetings, its cases that are on no agenda.
 *
 * @param mayWrite whether to offer new meetings and cases
 */
public record CouncilPage(
        CouncilRow council,
        List<CouncilName> names,
        List<MeetingRow> coming,
        List<MeetingRow> held,
        List<CaseRow> loose,
        boolean mayWrite) {
    static CouncilPage of(
            CouncilRow council,
            List<CouncilName> names,
            List<MeetingRow> meetings,
            List<CaseRow> cases,
            boolean mayWrite) {
        return new CouncilPage(
                council,
                names,
                meetings.stream()
                        .filter(meeting -> !meeting.status().held())
                        .toList()
                        .reversed(),
                meetings.stream().filter(meeting -> meeting.status().held()).toList(),
                cases.stream().filter(row -> row.meetingNumber() == null).toList(),
                mayWrite);
    }
}
