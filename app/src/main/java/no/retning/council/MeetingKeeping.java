package no.retning.council;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.web.Problem;

/** The secretariat keeps the meetings: makes them, moves them along their life, corrects them. */
@Singleton
public class MeetingKeeping {
    private final CouncilRepository councils;
    private final MeetingRepository meetings;
    private final CouncilRecords records;
    private final CurrentPerson current;
    private final Audit audit;

    MeetingKeeping(
            CouncilRepository councils,
            MeetingRepository meetings,
            CouncilRecords records,
            CurrentPerson current,
            Audit audit) {
        this.councils = councils;
        this.meetings = meetings;
        this.records = records;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Makes a meeting.
     *
     * @throws Problem VALIDATION when a field cannot be used, also when the council has a meeting of that number
     */
    @Transactional
    public MeetingRow create(MeetingDraft draft) {
        current.rights().require(Act.HOLD_MEETING);
        Checks checks = new Checks();
        Optional<CouncilRow> council =
                councils.find(draft.council() == null ? "" : draft.council().strip());
        if (council.isEmpty()) {
            checks.wrong("council", "council.error.noSuchCouncil");
        }
        Optional<MeetingNumber> number = MeetingNumber.parse(draft.number());
        if (number.isEmpty()) {
            checks.wrong("number", "council.error.meetingNumber");
        }
        Optional<LocalDate> day = checks.day("date", draft.date());
        if (number.isPresent()
                && day.isPresent()
                && number.get().year() != day.get().getYear()) {
            checks.wrong("number", "council.error.meetingYear", number.get().toString());
        }
        String place = checks.text("place", draft.place(), 200);
        MeetingStatus status = draft.status() == null || draft.status().isBlank()
                ? MeetingStatus.PLANNED
                : status(checks, draft).orElse(MeetingStatus.PLANNED);
        checks.done();

        String slug = council.orElseThrow().slug();
        MeetingNumber key = number.orElseThrow();
        if (records.insert(slug, key.year(), key.number(), day.orElseThrow(), place, status.name()) == 0) {
            throw Problem.validation("number", "council.error.meetingExists", key.toString());
        }
        MeetingRow made = get(slug, key.year(), key.number());
        audit.record("CREATE_MEETING", made.publicId(), Details.of(made));
        return made;
    }

    /**
     * Changes day, place or state of a meeting.
     *
     * @param revision the revision the writer read
     * @throws Problem NOT_FOUND, VALIDATION, STALE when somebody wrote in between, CONFLICT when a published version
     *     rests on the day
     */
    @Transactional
    public MeetingRow correct(String council, int year, int number, int revision, MeetingDraft draft) {
        current.rights().require(Act.HOLD_MEETING);
        MeetingRow before = get(council, year, number);
        Checks checks = new Checks();
        Optional<LocalDate> day = checks.day("date", draft.date());
        if (day.isPresent() && day.get().getYear() != year && before.heldOn().getYear() == year) {
            checks.wrong("date", "council.error.meetingMoved", year);
        }
        String place = checks.text("place", draft.place(), 200);
        MeetingStatus status = draft.status() == null || draft.status().isBlank()
                ? before.status()
                : status(checks, draft).orElse(before.status());
        if (before.revision() == revision && !before.status().mayBecome(status, before.decisions() > 0)) {
            checks.wrong("status", before.decisions() > 0 ? "council.error.statusDecided" : "council.error.statusBack");
        }
        checks.done();
        if (before.cited() && !before.heldOn().equals(day.orElseThrow())) {
            throw Problem.conflict("council.error.meetingCited");
        }
        if (records.update(before.id(), revision, day.orElseThrow(), place, status.name()) == 0) {
            throw Problem.stale();
        }
        MeetingRow after = get(council, year, number);
        audit.record("CHANGE_MEETING", after.publicId(), Details.change(Details.of(before), Details.of(after)));
        return after;
    }

    private MeetingRow get(String council, int year, int number) {
        return meetings.find(council, year, number).orElseThrow(Problem::notFound);
    }

    private static Optional<MeetingStatus> status(Checks checks, MeetingDraft draft) {
        return checks.word("status", draft.status(), MeetingStatus.values(), "council.error.meetingStatus");
    }
}
