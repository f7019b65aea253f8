package no.retning.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Conditions that a decision carries: registered with it, and settled by the secretariat when they are met or waived. */
@Singleton
public class Conditions {
    private static final int MOST = 50;
    private static final int LONGEST = 2000;

    private final ConditionRepository conditions;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    Conditions(ConditionRepository conditions, Moments moments, CurrentPerson current, Audit audit) {
        this.conditions = conditions;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Registers them with the decision, within its transaction and before anything of the set is in force.
     *
     * @throws Problem VALIDATION when one says nothing, or bears on what is not adopted
     */
    void register(long changeSet, List<ConditionDraft> drafts, Map<Long, Verdict> verdicts) {
        check(drafts, verdicts);
        for (int i = 0; i < drafts.size(); i++) {
            ConditionDraft it = drafts.get(i);
            ConditionDraft stripped = new ConditionDraft(
                    String.valueOf(it.text()).strip(), blankToNull(it.owner()), it.due(), distinct(it.changes()));
            conditions.insert(changeSet, i + 1, stripped, current.idOrNull());
        }
    }

    /** @throws Problem VALIDATION when one says nothing, or bears on what is not adopted */
    static void check(List<ConditionDraft> drafts, Map<Long, Verdict> verdicts) {
        List<FieldError> errors = new ArrayList<>();
        boolean adopts = verdicts.values().stream().anyMatch(it -> it.outcome().adopted());
        if (!drafts.isEmpty() && !adopts) {
            errors.add(FieldError.of("conditions", "change.condition.error.nothingAdopted"));
        }
        if (drafts.size() > MOST) {
            errors.add(FieldError.of("conditions", "change.condition.error.tooMany", MOST));
        }
        for (int i = 0; i < drafts.size(); i++) {
            ConditionDraft it = drafts.get(i);
            String place = "conditions[" + i + "].";
            if (it.text() == null || it.text().isBlank()) {
                errors.add(FieldError.of(place + "text", "change.condition.error.noText"));
            } else if (it.text().length() > LONGEST) {
                errors.add(FieldError.of(place + "text", "change.ground.error.long", LONGEST));
            }
            for (long change : distinct(it.changes())) {
                Verdict verdict = verdicts.get(change);
                if (verdict == null || !verdict.outcome().adopted()) {
                    errors.add(FieldError.of(place + "changes", "change.condition.error.notAdopted", change));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
    }

    /**
     * Notes that a condition was met or waived, or opens it again; what was noted before stays.
     *
     * @param revision how many times it had been settled when it was read, or null for however many
     * @throws Problem STALE when somebody settled it in between; VALIDATION; CONFLICT when it stands so already
     */
    @Transactional
    public void settle(
            long id,
            @Nullable Integer revision,
            ConditionStanding standing,
            @Nullable LocalDate on,
            @Nullable String note) {
        current.rights().require(Act.SETTLE_CONDITION);
        ConditionRow condition = conditions.find(id).orElseThrow(Problem::notFound);
        if (revision != null && revision != condition.revision()) {
            throw Problem.stale();
        }
        List<FieldError> errors = new ArrayList<>();
        if (on == null) {
            errors.add(FieldError.of("date", "change.ground.error.noDate"));
        } else if (on.isAfter(Oslo.day(moments.now().at()))) {
            errors.add(FieldError.of("date", "change.condition.error.ahead"));
        }
        if (note == null || note.isBlank()) {
            errors.add(FieldError.of("note", "change.condition.error.noNote"));
        }
        if (on == null || note == null || !errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        if (standing == condition.standing()) {
            throw Problem.conflict("change.condition.error.same." + standing);
        }
        conditions.settle(condition, standing, on, note.strip(), current.idOrNull());
        audit.record(
                "SETTLE_CONDITION",
                String.valueOf(id),
                Map.of("standing", standing.name(), "date", on.toString(), "note", note.strip()));
    }

    private static List<Long> distinct(@Nullable List<Long> changes) {
        return changes == null ? List.of() : changes.stream().distinct().toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
