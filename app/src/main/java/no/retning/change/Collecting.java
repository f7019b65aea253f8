package no.retning.change;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.SetStatus;
import no.retning.time.Moments;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The office gathers sets that were sent in into one draft (domain.md 4). Where two of them touch the same field of the
 * same thing, somebody chooses; who proposed each change is kept.
 */
@Singleton
public class Collecting {
    private final CollectingStore store;
    private final ImpactReading impacts;
    private final SettledReading settledBefore;
    private final ChangeSetRecords records;
    private final ChangeSetRepository sets;
    private final ChangeViews views;
    private final PlanReader plans;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    Collecting(
            CollectingStore store,
            ImpactReading impacts,
            SettledReading settledBefore,
            ChangeSetRecords records,
            ChangeSetRepository sets,
            ChangeViews views,
            PlanReader plans,
            Moments moments,
            CurrentPerson current,
            Audit audit) {
        this.store = store;
        this.impacts = impacts;
        this.settledBefore = settledBefore;
        this.records = records;
        this.sets = sets;
        this.views = views;
        this.plans = plans;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * What would be gathered of these sets, and where they clash.
     *
     * @param into the draft made of them before, if any
     */
    @ReadOnly
    public Collection preview(List<Long> from, @Nullable Long into) {
        current.rights().require(Act.KEEP_ROUND);
        List<Collectable> all = store.list(from);
        PlanState plan = plans.read(moments.now().at());
        List<Disagreement> clashes =
                Disagreement.find(all).stream().map(it -> it.shown(views, plan)).toList();
        Gathered before = into == null ? Gathered.NOTHING : store.gathered(into);
        SettledBefore settled =
                into == null ? SettledBefore.NOTHING : settledBefore.of(into, all, clashes, before, plan);
        return new Collection(from.size(), all.size(), clashes, before, settled, impacts.of(from, into, all));
    }

    /**
     * Gathers them. Changes that say the same are taken once. A draft that was gathered before is added to: what the office
     * has settled or corrected in it stands, while what it was settled between does.
     *
     * @param chosen by each clash the change that is taken, or 0 for none of them
     * @param into the draft made of them before, which more is gathered into; null for a new one
     * @return id of the draft
     * @throws Problem VALIDATION when a clash is not settled; CONFLICT when a set was gathered or taken back in between
     */
    @Transactional
    public long collect(String title, String reason, List<Long> from, Map<Long, Long> chosen, @Nullable Long into) {
        current.rights().require(Act.KEEP_ROUND);
        if (from.isEmpty()) {
            throw Problem.conflict("change.collect.error.nothing");
        }
        from.stream().sorted().forEach(it -> requireFree(sets.lock(it).orElseThrow(Problem::notFound), into));
        if (into != null) {
            Life.require(sets.lock(into).orElseThrow(Problem::notFound), SetStatus.DRAFT::equals);
        }
        Choosing choosing = Choosing.of(store.list(from), chosen);
        List<FieldError> errors = choosing.open().stream()
                .map(it -> FieldError.of("choice-" + it.id(), "change.collect.error.choose", it.name()))
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        Gathered before = into == null ? Gathered.NOTHING : store.gathered(into);
        Choosing.Chosen made = choosing.chosen(before, plans.read(moments.now().at()));
        if (made.taken().isEmpty()) {
            throw Problem.conflict("change.collect.error.nothing");
        }
        boolean owners = store.allOwners(from);
        String changeClass = (owners ? ChangeClass.OWNER_UPDATE : ChangeClass.STRUCTURAL).name();
        long id = into == null
                ? records.insert(title, reason, changeClass, current.idOrNull())
                : grown(into, changeClass, before, made.taken());
        store.fill(
                id,
                made.taken().stream()
                        .map(Collectable::id)
                        .filter(it -> !before.changes().contains(it))
                        .toList());
        store.mark(id, from);
        audit.record("COLLECT_CHANGE_SETS", String.valueOf(id), detail(from, chosen, made));
        return id;
    }

    /** What was chosen and what was left out, as the audit log holds it. */
    private static Map<String, Object> detail(List<Long> from, Map<Long, Long> chosen, Choosing.Chosen made) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("from", from);
        detail.put("changes", made.taken().size());
        detail.put(
                "chosen",
                chosen.entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey().toString(), Map.Entry::getValue)));
        detail.put("leftOut", made.leftOut());
        return detail;
    }

    /** What is no longer taken goes; what stays stands as the office has it. */
    private long grown(long into, String changeClass, Gathered before, List<Collectable> taken) {
        records.grow(into, changeClass, current.idOrNull());
        Set<Long> gone = new LinkedHashSet<>(before.changes());
        taken.forEach(it -> gone.remove(it.id()));
        store.remove(into, gone);
        return into;
    }

    private static void requireFree(ChangeSetRow set, @Nullable Long into) {
        Long collected = set.collectedIn();
        if (set.status() != SetStatus.SUBMITTED || (collected != null && !collected.equals(into))) {
            throw Problem.conflict("change.collect.error.moved", set.id());
        }
    }

    /**
     * What would be gathered.
     *
     * @param sets how many sets were sent in
     * @param changes how many changes they hold
     * @param before what the draft made before holds
     * @param settled what becomes of what the office has settled in it
     * @param impacts other sets under way that touch the same
     */
    public record Collection(
            int sets,
            int changes,
            List<Disagreement> clashes,
            Gathered before,
            SettledBefore settled,
            List<Impact> impacts) {}
}
