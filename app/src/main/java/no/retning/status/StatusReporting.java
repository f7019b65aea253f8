package no.retning.status;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.StatusRepository;
import no.retning.roadmap.StatusRow;
import no.retning.time.Moments;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Telling how a thing stands. Each report is a row of its own beside those before: two who tell at once both stand, in
 * the order they were told, and no decided date moves.
 */
@Singleton
public class StatusReporting {
    private static final int LONGEST = 4000;

    private final StatusRecords records;
    private final StatusRepository statuses;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    StatusReporting(
            StatusRecords records, StatusRepository statuses, Moments moments, CurrentPerson current, Audit audit) {
        this.records = records;
        this.statuses = statuses;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /** @throws Problem VALIDATION; CONFLICT when the thing has left the plan */
    @Transactional
    public long report(StatusThing thing, StatusDraft sent) {
        permit(thing);
        var draft = checked(sent);
        return told(thing, records.insert(thing, draft, null, current.find()), draft);
    }

    /**
     * Says that nothing has changed: carries the values of the newest report on, and says so.
     *
     * @param last the report that was read as the newest; null for whichever is
     * @throws Problem CONFLICT when somebody has reported since, nothing was reported before, or the thing has left the
     *     plan
     */
    @Transactional
    public long unchanged(StatusThing thing, @Nullable Long last) {
        permit(thing);
        var now = moments.now().at();
        StatusRow before = statuses.list(thing.subject(), thing.id(), now).stream()
                .findFirst()
                .orElseThrow(() -> Problem.conflict("status.error.nothingBefore"));
        if (last != null && before.id() != last) {
            throw Problem.conflict("status.error.newer");
        }
        var draft = new StatusDraft(
                before.progress(),
                before.forecastStartsOn(),
                before.forecastStartsPrecision(),
                before.forecastEndsOn(),
                before.forecastEndsPrecision(),
                before.comment(),
                before.measure());
        return told(thing, records.insert(thing, draft, before.id(), current.find()), draft);
    }

    private void permit(StatusThing thing) {
        current.rights().answering().requireReport(thing.reach());
        if (thing.closed()) {
            throw Problem.conflict("status.error.closed");
        }
    }

    private long told(StatusThing thing, long id, StatusDraft draft) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("report", id);
        detail.put("subject", thing.subject());
        detail.put("progress", String.valueOf(draft.progress()));
        audit.record("REPORT_STATUS", thing.key(), detail);
        return id;
    }

    private static StatusDraft checked(StatusDraft sent) {
        var errors = new ArrayList<FieldError>();
        var draft = new StatusDraft(
                sent.progress(),
                sent.forecastStartsOn(),
                exact(sent.forecastStartsOn(), sent.forecastStartsPrecision()),
                sent.forecastEndsOn(),
                exact(sent.forecastEndsOn(), sent.forecastEndsPrecision()),
                text("comment", sent.comment(), errors),
                text("measure", sent.measure(), errors));
        if (draft.progress() == null) {
            errors.add(FieldError.of("progress", "status.error.noProgress"));
        } else if (draft.progress().deviates()) {
            if (draft.comment() == null) {
                errors.add(FieldError.of("comment", "status.error.noComment"));
            }
            if (draft.measure() == null) {
                errors.add(FieldError.of("measure", "status.error.noMeasure"));
            }
        }
        if (draft.forecastStartsOn() != null
                && draft.forecastEndsOn() != null
                && draft.forecastEndsOn().isBefore(draft.forecastStartsOn())) {
            errors.add(FieldError.of("forecastEndsOn", "status.error.endBeforeStart"));
        }
        refuse(errors);
        return draft;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
    }

    private static @Nullable DatePrecision exact(@Nullable LocalDate day, @Nullable DatePrecision precision) {
        return day == null ? null : precision == null ? DatePrecision.DAY : precision;
    }

    private static @Nullable String text(String field, @Nullable String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            errors.add(FieldError.of(field, "status.error.long", LONGEST));
        }
        return text.strip();
    }
}
