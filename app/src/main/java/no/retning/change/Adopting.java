package no.retning.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.SetStatus;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The secretariat notes which body adopted what a council has advised, and when. */
@Singleton
public class Adopting {
    private final ChangeSetRepository sets;
    private final ChangeSetRecords records;
    private final CurrentPerson current;
    private final Audit audit;

    Adopting(ChangeSetRepository sets, ChangeSetRecords records, CurrentPerson current, Audit audit) {
        this.sets = sets;
        this.records = records;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Notes it, or corrects what was noted, until a published version rests on the set.
     *
     * @throws Problem VALIDATION without body or date, CONFLICT for a set that is not decided
     */
    @Transactional
    public void adopted(long id, @Nullable Integer revision, AdoptedBy by) {
        current.rights().require(Act.DECIDE_CHANGE_SET);
        ChangeSetRow set = sets.lock(id).orElseThrow(Problem::notFound);
        if (set.status() != SetStatus.DECIDED || set.adopted() == 0 || set.caseId() == null) {
            throw Problem.conflict("change.ground.error.notAdopted");
        }
        AdoptedBy checked = by.checked();
        String body = Objects.requireNonNull(checked.body());
        if (records.adoptedBy(id, Life.expected(set, revision), body, Objects.requireNonNull(checked.date())) == 0) {
            throw Problem.stale();
        }
        audit.record("NOTE_ADOPTION", String.valueOf(id), Map.of("body", body, "date", String.valueOf(checked.date())));
    }
}
