package no.retning.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * The form of a case.
 *
 * @param row the case to correct, null for a new one
 * @param meetings the council's meetings, the newest first
 * @param choices what a case may be about
 * @param clashes what somebody else wrote in between
 * @param stale whether somebody did
 */
public record CaseFormPage(
        CouncilRow council,
        @Nullable CaseRow row,
        Form form,
        List<MeetingRow> meetings,
        List<ConcernRow> choices,
        List<Clash> clashes,
        boolean stale) {
    private static final int SPARE = 3;

    /** Where the form is sent. */
    public String action() {
        return row == null ? council.address() + "/sak/ny" : row.address() + "/rediger";
    }

    /** Where one goes who gives up. */
    public String back() {
        return row == null ? council.address() : row.address();
    }

    /** The meetings it can be treated in, and none. */
    public List<Option> meetingOptions(Messages t) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", t.get("council.form.meeting.none")));
        meetings.forEach(meeting -> options.add(new Option(
                meeting.key().toString(),
                t.get("council.form.meeting.option", meeting.key().toString(), t.date(meeting.heldOn())))));
        return options;
    }

    /** The types of a case. */
    public List<Option> types(Messages t) {
        return Arrays.stream(CaseType.values())
                .map(type -> new Option(type.name(), t.of("council.type", type)))
                .toList();
    }

    /** The goals, each before its delmål. */
    public List<ConcernRow> goals() {
        return of("goal");
    }

    /** The delmål of a goal. */
    public List<ConcernRow> subGoals(String goal) {
        return of("subgoal").stream()
                .filter(row -> row.key().startsWith(goal + "."))
                .toList();
    }

    /** The activities to choose among. */
    public List<ConcernRow> activities() {
        return of("activity");
    }

    /** What stands in the fields for activities: those chosen, and some to fill in. */
    public List<String> activityFields() {
        List<String> fields = new ArrayList<>(CaseDrafts.typed(form, "activity"));
        for (int i = 0; i < SPARE; i++) {
            fields.add("");
        }
        return fields;
    }

    private List<ConcernRow> of(String subject) {
        return choices.stream().filter(row -> row.subject().equals(subject)).toList();
    }
}
