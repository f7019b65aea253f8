package no.retning.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.Rights;
import no.retning.people.SetStatus;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** A second person confirms an editorial set, which then changes the plan at once and needs no case (domain.md 2). */
@Singleton
public class Confirming {
    private final ChangeSetRepository sets;
    private final ChangeSetRecords records;
    private final Engine engine;
    private final CurrentPerson current;
    private final Audit audit;

    Confirming(ChangeSetRepository sets, ChangeSetRecords records, Engine engine, CurrentPerson current, Audit audit) {
        this.sets = sets;
        this.records = records;
        this.engine = engine;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Confirms it and brings it into force in the same step.
     *
     * @param revision the revision that was read, or null for whichever stands
     * @throws Problem FORBIDDEN for who wrote it, CONFLICT when it is not editorial, not a draft, or the plan has moved
     */
    @Transactional
    public void confirm(long id, @Nullable Integer revision) {
        Rights rights = current.rights();
        rights.require(Act.CONFIRM_CHANGE_SET);
        engine.takeTurn();
        ChangeSetRow set = sets.lock(id).orElseThrow(Problem::notFound);
        rights.requireProposeIn(set.reach());
        if (!set.editorial()) {
            throw Problem.conflict("change.ground.error.notEditorial");
        }
        Life.require(set, SetStatus.DRAFT::equals);
        if (!rights.mayConfirm(set.author(), set.writtenBy(), set.reach())) {
            throw Problem.forbidden("change.ground.error.secondPerson");
        }
        if (records.confirm(
                        id,
                        Life.expected(set, revision),
                        current.get(Act.CONFIRM_CHANGE_SET).id())
                == 0) {
            throw Problem.stale();
        }
        records.markAllAdopted(id);
        audit.record("CONFIRM_CHANGE_SET", String.valueOf(id), Map.of());
        try {
            engine.apply(id);
        } catch (PlanConflict conflict) {
            throw Conflicts.problem(id, conflict.conflicts());
        }
    }
}
