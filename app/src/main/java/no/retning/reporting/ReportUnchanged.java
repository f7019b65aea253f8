package no.retning.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * "Uendret for alle": says of all that is not answered yet that it stands as it was told last. It fills the draft and
 * nothing else; what somebody has typed stays, and it can be taken back.
 */
@Singleton
public class ReportUnchanged {
    private final DraftRepository drafts;
    private final ReportDrafts reading;
    private final ReportingRoundRepository rounds;
    private final ReportAccess access;
    private final ReportWriting writing;
    private final CurrentPerson current;

    ReportUnchanged(
            DraftRepository drafts,
            ReportDrafts reading,
            ReportingRoundRepository rounds,
            ReportAccess access,
            ReportWriting writing,
            CurrentPerson current) {
        this.drafts = drafts;
        this.reading = reading;
        this.rounds = rounds;
        this.access = access;
        this.writing = writing;
        this.current = current;
    }

    /** Fills what is empty from the last report. @throws Problem CONFLICT when there is none */
    @Transactional
    public void fill(ReportRow report) {
        ReportDraft draft = held(report);
        write(report, UnchangedFields.toFill(last(draft), report.ofGoal(), draft.fields()));
    }

    /** Empties what the person has filled, and that still stands as it was told last. */
    @Transactional
    public void undo(ReportRow report) {
        ReportDraft draft = held(report);
        long me = current.get(Act.REPORT).id();
        Map<String, DraftField> typed = drafts.fields(report.id(), me, 0);
        var write = new LinkedHashMap<String, String>();
        UnchangedFields.standing(last(draft), report.ofGoal(), draft.fields()).forEach(field -> {
            @Nullable DraftField it = typed.get(field);
            if (it != null && it.savedBy() == me) {
                write.put(field, "");
            }
        });
        write(report, write);
    }

    private ReportDraft held(ReportRow report) {
        access.requireWrite(report);
        drafts.hold(report.id());
        return reading.of(report, rounds.find(report.round()).orElseThrow());
    }

    private static ReportContent last(ReportDraft draft) {
        if (draft.last() == null) {
            throw Problem.conflict("reporting.error.noLast");
        }
        return Objects.requireNonNull(draft.last()).content();
    }

    private void write(ReportRow report, Map<String, String> fields) {
        if (!fields.isEmpty()) {
            writing.ready(report.id(), false);
            drafts.insert(report.id(), current.get(Act.REPORT).id(), fields, DraftRepository.Kind.COUNTS);
        }
    }
}
