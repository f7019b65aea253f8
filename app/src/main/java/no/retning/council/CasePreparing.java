package no.retning.council;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The secretariat prepares cases: numbers them, puts them on an agenda, says what they are about. */
@Singleton
public class CasePreparing {
    private final CouncilRepository councils;
    private final MeetingRepository meetings;
    private final CaseRepository cases;
    private final ConcernRecords concerns;
    private final CouncilRecords records;
    private final ObjectMapper json;
    private final CurrentPerson current;
    private final Audit audit;

    CasePreparing(
            CouncilRepository councils,
            MeetingRepository meetings,
            CaseRepository cases,
            ConcernRecords concerns,
            CouncilRecords records,
            ObjectMapper json,
            CurrentPerson current,
            Audit audit) {
        this.councils = councils;
        this.meetings = meetings;
        this.cases = cases;
        this.concerns = concerns;
        this.records = records;
        this.json = json;
        this.current = current;
        this.audit = audit;
    }

    /** What can be written of a case once its words have been read. */
    private record Content(
            @Nullable Long meeting,
            @Nullable String meetingNumber,
            String title,
            CaseType type,
            @Nullable String proposedText) {
        boolean says(CaseRow row) {
            return title.equals(row.title())
                    && type == row.type()
                    && Objects.equals(proposedText, row.proposedText())
                    && Objects.equals(
                            meetingNumber,
                            row.meeting() == null ? null : row.meeting().toString());
        }
    }

    /**
     * Makes a case.
     *
     * @throws Problem VALIDATION when a field cannot be used, also when the council has a case of that number
     */
    @Transactional
    public CaseRow create(CaseDraft draft) {
        current.rights().require(Act.HOLD_MEETING);
        Checks checks = new Checks();
        Optional<CouncilRow> council =
                councils.find(draft.council() == null ? "" : draft.council().strip());
        if (council.isEmpty()) {
            checks.wrong("council", "council.error.noSuchCouncil");
        }
        Optional<Integer> year =
                checks.number("year", draft.year(), CaseKey.FIRST_YEAR, CaseKey.LAST_YEAR, "council.error.year");
        Optional<Integer> number =
                checks.number("number", draft.number(), 1, Short.MAX_VALUE, "council.error.caseNumber");
        String slug = council.map(CouncilRow::slug).orElse("");
        Content content = read(checks, slug, draft);
        checks.done();

        CaseKey key = new CaseKey(slug, year.orElseThrow(), number.orElseThrow());
        int inserted = records.insert(
                slug,
                key.year(),
                key.number(),
                content.meeting(),
                content.title(),
                content.type().name(),
                content.proposedText());
        if (inserted == 0) {
            throw Problem.validation("number", "council.error.caseExists", key.printedNumber());
        }
        CaseRow made = get(key);
        writeConcerns(made.id(), draft.concerns());
        audit.record("CREATE_CASE", key.id(), Details.of(made));
        return made;
    }

    /**
     * Changes a case; its key stands.
     *
     * @param revision the revision the writer read
     * @throws Problem NOT_FOUND, VALIDATION, STALE when somebody wrote in between, CONFLICT when a published version
     *     rests on the case and more than what it is about would change
     */
    @Transactional
    public CaseRow correct(CaseKey key, int revision, CaseDraft draft) {
        current.rights().require(Act.HOLD_MEETING);
        CaseRow before = get(key);
        Checks checks = new Checks();
        Content content = read(checks, before.council(), draft);
        if (before.decided() && before.meetingNumber() != null && content.meeting() == null) {
            checks.wrong("meeting", "council.error.meetingOfDecision");
        }
        checks.done();
        if (before.cited() && !content.says(before)) {
            throw Problem.conflict("council.error.caseCited");
        }
        if (records.update(
                        before.id(),
                        revision,
                        content.meeting(),
                        content.title(),
                        content.type().name(),
                        content.proposedText())
                == 0) {
            throw Problem.stale();
        }
        if (draft.concerns() != null) {
            concerns.clear(before.id());
            writeConcerns(before.id(), draft.concerns());
        }
        CaseRow after = get(before.key());
        audit.record("CHANGE_CASE", after.key().id(), Details.change(Details.of(before), Details.of(after)));
        return after;
    }

    private Content read(Checks checks, String council, CaseDraft draft) {
        String title = checks.required("title", draft.title(), 300, "council.error.noTitle");
        Optional<CaseType> type = checks.word("type", draft.type(), CaseType.values(), "council.error.caseType");
        String proposed = checks.text("proposedText", draft.proposedText(), Checks.LONG_TEXT);
        Optional<MeetingRow> meeting = meeting(checks, council, draft.meeting());
        checkConcerns(checks, draft.concerns());
        return new Content(
                meeting.map(MeetingRow::id).orElse(null),
                meeting.map(row -> row.key().toString()).orElse(null),
                title,
                type.orElse(CaseType.NONE),
                proposed);
    }

    private Optional<MeetingRow> meeting(Checks checks, String council, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        Optional<MeetingRow> found =
                MeetingNumber.parse(words).flatMap(key -> meetings.find(council, key.year(), key.number()));
        if (found.isEmpty()) {
            checks.wrong("meeting", "council.error.noSuchMeeting", words.strip());
        }
        return found;
    }

    private void checkConcerns(Checks checks, @Nullable List<Concern> named) {
        if (named != null && !named.isEmpty()) {
            concerns.unknown(text(named))
                    .forEach(position -> checks.wrong(
                            "concerns[" + (position - 1) + "].key",
                            "council.error.noSuchThing",
                            String.valueOf(named.get(position - 1).key())));
        }
    }

    private void writeConcerns(long id, @Nullable List<Concern> named) {
        if (named != null && !named.isEmpty()) {
            concerns.insert(id, text(named));
        }
    }

    private CaseRow get(CaseKey key) {
        return cases.find(key).orElseThrow(Problem::notFound);
    }

    private String text(List<Concern> named) {
        try {
            return json.writeValueAsString(named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
