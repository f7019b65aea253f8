package no.retning.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.SetStatus;
import no.retning.time.Moments;
import no.retning.web.FieldError;
import no.retning.web.Problem;

/**
 * An organisation says that it owns what was read out of names (domain.md 8). Who owns what stays as it was decided, and
 * only the doubt goes: so it rests on the organisation's own word, needs no case and holds at once.
 */
@Singleton
public class OwnerConfirming {
    private final Engine engine;
    private final PlanReader plan;
    private final Composing composing;
    private final ChangeSetRecords records;
    private final ChangeStore changes;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    OwnerConfirming(
            Engine engine,
            PlanReader plan,
            Composing composing,
            ChangeSetRecords records,
            ChangeStore changes,
            Moments moments,
            CurrentPerson current,
            Audit audit) {
        this.engine = engine;
        this.plan = plan;
        this.composing = composing;
        this.records = records;
        this.changes = changes;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Confirms many in one set.
     *
     * @param organization id of the organisation that owns them
     * @param title what the set is called
     * @param said who said so, in words
     * @param keys of the activities
     * @return the set's id
     * @throws Problem VALIDATION for what it does not own, or owns without doubt already; nothing is stored then
     */
    @Transactional
    public long confirm(long organization, String title, String said, List<String> keys) {
        current.rights().answering().requireConfirmOwners(organization);
        if (keys.isEmpty()) {
            throw Problem.validation("activities", "change.owners.error.none");
        }
        engine.takeTurn();
        var moment = moments.now();
        PlanState now = plan.read(moment.at());
        List<NewChange> made = composing.compose(written(organization, keys, now), now);
        long id = records.insert(title, null, ChangeClass.OWNER_UPDATE.name(), current.idOrNull());
        String name = now.organizations().name(organization);
        records.state(id, GroundType.OWNER_PLAN.name(), name, moment.day(), null, said);
        changes.add(id, made, null);
        records.decide(
                id,
                0,
                SetStatus.DECIDED.name(),
                Effect.AT_ONCE.name(),
                null,
                current.get(Act.CONFIRM_OWNERS).id());
        records.markAllAdopted(id);
        audit.record("CONFIRM_OWNERS", String.valueOf(id), Map.of("organization", organization, "activities", keys));
        try {
            engine.apply(id);
        } catch (PlanConflict conflict) {
            throw Conflicts.problem(id, conflict.conflicts());
        }
        return id;
    }

    private static List<ProposedChange> written(long organization, List<String> keys, PlanState now) {
        List<FieldError> errors = new ArrayList<>();
        List<ProposedChange> written = new ArrayList<>();
        for (String key : keys.stream().distinct().toList()) {
            Long id = now.keys().get(key);
            ActivityState activity = id == null ? null : now.activities().get(id);
            if (activity == null || !activity.owners().contains(new OwnerState(organization, true))) {
                errors.add(FieldError.of("activities", "change.owners.error.notInferred", key));
                continue;
            }
            List<Map<String, Object>> owners = activity.owners().stream()
                    .map(it -> new AssignOwner.Owner(
                                    now.organizations().name(it.organization()),
                                    it.inferred() && it.organization() != organization)
                            .values())
                    .toList();
            written.add(new ProposedChange(
                    Subject.ACTIVITY.word(), activity.key(), ChangeKind.ASSIGN_OWNER, Map.of("owners", owners)));
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        return written;
    }
}
