package no.retning.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;

/**
 * A later official list becomes a draft (domain.md 4). Unlike what a person writes, it may hold changes that do not fit
 * the plan: they stand in the draft with the base they were written against, and conflict until somebody settles them.
 */
@Singleton
public class ListDrafting {
    private final ListComposing composing;
    private final PlanReader plan;
    private final Moments moments;
    private final ChangeSetRecords records;
    private final ChangeStore changes;
    private final CurrentPerson current;
    private final Audit audit;

    ListDrafting(
            ListComposing composing,
            PlanReader plan,
            Moments moments,
            ChangeSetRecords records,
            ChangeStore changes,
            CurrentPerson current,
            Audit audit) {
        this.composing = composing;
        this.plan = plan;
        this.moments = moments;
        this.records = records;
        this.changes = changes;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Begins a structural set, which rests on a council's case as all that is not an owner's own does.
     *
     * @return its id
     * @throws no.retning.people.Forbidden unless the person may import
     */
    @Transactional
    public long create(String title, String reason, List<BasedChange> written) {
        current.rights().require(Act.IMPORT_LIST);
        List<NewChange> made =
                composing.compose(written, plan.read(moments.now().at()));
        long id = records.insert(title, reason, ChangeClass.STRUCTURAL.name(), current.idOrNull());
        changes.add(id, made, null);
        audit.record("CREATE_CHANGE_SET", String.valueOf(id), Map.of("title", title, "changes", made.size()));
        return id;
    }
}
