package no.retning.change;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.SetStatus;
import no.retning.time.Moments;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import no.retning.wording.Alphabet;
import org.jspecify.annotations.Nullable;

/**
 * The office gathers sets that were sent in into one draft (domain.md 4). Where two of them touch the same field of the
 * same thing, somebody chooses; who proposed each change is kept.
 */
@Singleton
public class Collecting {
    private final CollectingStore store;
    private final ImpactRepository impacts;
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
            ImpactRepository impacts,
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
        return new Collection(from.size(), all.size(), clashes, before, settled, impacts(from, into, all));
    }

    /** Other sets under way that touch the same, by the rule of a set's own page, and lines that go on from what is touched. */
    private List<Impact> impacts(List<Long> from, @Nullable Long into, List<Collectable> all) {
        Map<Long, String> names = all.stream()
                .collect(Collectors.toMap(Collectable::id, it -> it.row().name()));
        return Stream.concat(
                        impacts.list(from, into).stream()
                                .map(it -> new Impact(
                                        names.getOrDefault(it.change(), ""),
                                        "/endringer/" + it.set(),
                                        it.title(),
                                        false)),
                        store.goingOn(from).stream())
                .distinct()
                .sorted(Comparator.comparing(Impact::name, Alphabet.NORWEGIAN)
                        .thenComparing(Impact::line)
                        .thenComparing(Impact::text, Alphabet.NORWEGIAN))
                .toList();
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
        List<Collectable> all = store.list(from);
        List<Disagreement> clashes = Disagreement.find(all);
        List<FieldError> errors = clashes.stream()
                .filter(it -> !it.settledBy(chosen.get(it.id())))
                .map(it -> FieldError.of("choice-" + it.id(), "change.collect.error.choose", it.name()))
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        Set<Long> leftOut = new LinkedHashSet<>();
        clashes.forEach(it -> leftOut.addAll(it.leftOut(chosen.getOrDefault(it.id(), 0L))));
        leftOut.addAll(Disagreement.alike(
                all,
                leftOut,
                clashes.stream().map(it -> chosen.getOrDefault(it.id(), 0L)).toList()));
        Gathered before = into == null ? Gathered.NOTHING : store.gathered(into);
        PlanState now = plans.read(moments.now().at());
        before.takenOut(all, clashes, chosen, now).forEach(it -> leftOut.add(it.id()));
        // Of what says the same, that which the draft holds already is the one that stays.
        List<Collectable> taken = distinct(all.stream()
                .filter(it -> !leftOut.contains(it.id()))
                .sorted(Comparator.comparing(it -> !before.changes().contains(it.id())))
                .toList());
        if (taken.isEmpty()) {
            throw Problem.conflict("change.collect.error.nothing");
        }
        boolean owners = store.allOwners(from);
        String changeClass = (owners ? ChangeClass.OWNER_UPDATE : ChangeClass.STRUCTURAL).name();
        long id = into == null
                ? records.insert(title, reason, changeClass, current.idOrNull())
                : grown(into, changeClass, before, taken);
        store.fill(
                id,
                taken.stream()
                        .map(Collectable::id)
                        .filter(it -> !before.changes().contains(it))
                        .toList());
        store.mark(id, from);
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("from", from);
        detail.put("changes", taken.size());
        detail.put(
                "chosen",
                chosen.entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey().toString(), Map.Entry::getValue)));
        detail.put("leftOut", leftOut);
        audit.record("COLLECT_CHANGE_SETS", String.valueOf(id), detail);
        return id;
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

    private static List<Collectable> distinct(List<Collectable> all) {
        List<Collectable> kept = new ArrayList<>();
        for (Collectable one : all) {
            if (kept.stream().noneMatch(it -> it.saysTheSame(one))) {
                kept.add(one);
            }
        }
        return kept;
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

    /**
     * Another set under way, or a line, that what is gathered bears on.
     *
     * @param name what is touched
     * @param path the page of what depends on it
     * @param text what that is called
     * @param line whether it is a line that goes on from it; else a set
     */
    public record Impact(String name, String path, String text, boolean line) {}
}
