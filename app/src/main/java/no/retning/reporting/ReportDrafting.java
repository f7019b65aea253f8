package no.retning.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Problem;

/**
 * Saving a report as it is typed. Each field is safe by itself: a person never conflicts with herself, and where two
 * write in one field the later text is set aside beside the first, so that both are there. The rows tell who wrote what
 * and when, so the audit log holds only what is done with a whole report.
 */
@Singleton
public class ReportDrafting {
    /** A draft may be longer than what can be sent in, so that nothing typed is lost. */
    private static final int LONGEST = 10_000;

    private final DraftRepository drafts;
    private final ReportRepository reports;
    private final ReportAccess access;
    private final ReportWriting writing;
    private final CurrentPerson current;

    ReportDrafting(
            DraftRepository drafts,
            ReportRepository reports,
            ReportAccess access,
            ReportWriting writing,
            CurrentPerson current) {
        this.drafts = drafts;
        this.reports = reports;
        this.access = access;
        this.writing = writing;
        this.current = current;
    }

    /**
     * Saves fields that were typed.
     *
     * @param seen the newest row of the report when the page was read; 0 for none
     * @param sent fields by name; those that say what was seen are left alone
     * @throws Problem VALIDATION when a name is no field of the report; CONFLICT when the round takes none
     */
    @Transactional
    public Saved save(ReportRow report, long seen, Map<String, String> sent) {
        access.requireWrite(report);
        sent.forEach((field, value) -> check(report, field, value));
        long me = current.get(Act.REPORT).id();
        drafts.hold(report.id());
        Map<String, DraftField> standing = drafts.fields(report.id(), me, seen);
        Map<String, String> begun = reports.findBefore(report)
                .map(it -> ReportFields.carried(it.content()))
                .orElse(Map.of());
        var write = new LinkedHashMap<String, String>();
        var aside = new LinkedHashMap<String, String>();
        sent.forEach((field, value) -> {
            DraftField now = standing.get(field);
            String known = now == null || now.known() == null ? begun.getOrDefault(field, "") : now.known();
            if (value.equals(known) || (now != null && value.equals(now.value()))) {
                return;
            }
            (now != null && now.foreign() ? aside : write).put(field, value);
        });
        drafts.insert(report.id(), me, aside, DraftRepository.Kind.ASIDE);
        if (!write.isEmpty()) {
            writing.ready(report.id(), false);
        }
        var at = drafts.insert(report.id(), me, write, DraftRepository.Kind.COUNTS);
        List<SetAside> mine = aside.isEmpty()
                ? List.of()
                : drafts.aside(report.id()).stream()
                        .filter(it -> it.mineBy() == me && aside.containsKey(it.field()))
                        .toList();
        return new Saved(at, mine);
    }

    /** Settles a text that was set aside: what is chosen, or written anew, counts from now on. */
    @Transactional
    public void settle(ReportRow report, String field, String value) {
        access.requireWrite(report);
        check(report, field, value);
        drafts.hold(report.id());
        long me = current.get(Act.REPORT).id();
        if (drafts.aside(report.id()).stream().noneMatch(it -> it.field().equals(field))) {
            throw Problem.conflict("reporting.error.settled");
        }
        drafts.insert(report.id(), me, Map.of(field, value), DraftRepository.Kind.SETTLES);
    }

    private static void check(ReportRow report, String field, String value) {
        if (!ReportFields.known(field, report.ofGoal())) {
            throw Problem.validation(field, "reporting.error.field");
        }
        if (value.length() > LONGEST) {
            throw Problem.validation(field, "reporting.error.long", LONGEST);
        }
    }

    /** Says that a report is ready, or not after all; the contact sends it in. @throws Problem CONFLICT when it is closed */
    @Transactional
    public void ready(ReportRow report, boolean ready) {
        if (access.requireWrite(report).closed()) {
            throw Problem.conflict("reporting.error.closed");
        }
        writing.ready(report.id(), ready);
    }
}
