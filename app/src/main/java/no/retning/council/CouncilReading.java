package no.retning.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.people.CurrentPerson;
import no.retning.people.Rights;
import no.retning.web.Problem;

/** Councils, meetings and cases as the one who asks may read them; pages and API share it. */
@Singleton
class CouncilReading {
    private final CouncilRepository councils;
    private final MeetingRepository meetings;
    private final CaseRepository cases;
    private final ConcernRepository concerns;
    private final CurrentPerson current;

    CouncilReading(
            CouncilRepository councils,
            MeetingRepository meetings,
            CaseRepository cases,
            ConcernRepository concerns,
            CurrentPerson current) {
        this.councils = councils;
        this.meetings = meetings;
        this.cases = cases;
        this.concerns = concerns;
        this.current = current;
    }

    Rights rights() {
        return current.rights();
    }

    /**
     * The council of an address.
     *
     * @throws Moved when the address has an old slug or a name
     * @throws Problem NOT_FOUND when there is no such council
     */
    CouncilRow council(String word) {
        CouncilRow found = councils.find(word).orElseThrow(() -> Problem.notFound("council.notFound.council"));
        if (!found.slug().equals(word)) {
            throw new Moved(found.slug());
        }
        return found;
    }

    /** The slug that is valid today, for the API, which answers under every slug. */
    String slug(String word) {
        return councils.find(word)
                .map(CouncilRow::slug)
                .orElseThrow(() -> Problem.notFound("council.notFound.council"));
    }

    /** The meeting of an address, "3-2026". */
    MeetingRow meeting(String council, String number) {
        return MeetingNumber.parse(number)
                .flatMap(key -> meetings.find(council, key.year(), key.number()))
                .orElseThrow(() -> Problem.notFound("council.notFound.meeting"));
    }

    /** The case, without the proposed text where the one who asks may not read it yet. */
    CaseRow aCase(String council, String year, String number) {
        return CaseKey.of(council, year, number)
                .flatMap(cases::find)
                .map(row -> row.seenBy(rights().mayReadPapers()))
                .orElseThrow(() -> Problem.notFound("council.notFound.case"));
    }

    /** The same for a page, whose address has the slug of today. */
    CaseRow casePage(String council, String year, String number) {
        CaseRow row = aCase(council, year, number);
        if (!row.council().equals(council)) {
            throw new Moved(row.council());
        }
        return row;
    }

    /** Cases as the one who asks may read them. */
    List<CaseRow> readable(List<CaseRow> rows) {
        boolean papers = rights().mayReadPapers();
        return rows.stream().map(row -> row.seenBy(papers)).toList();
    }

    /** What the cases are about, by the id of the case, in one statement. */
    Map<Long, List<ConcernRow>> concerns(List<CaseRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : concerns.ofCases(rows.stream().map(CaseRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(ConcernRow::caseId));
    }
}
