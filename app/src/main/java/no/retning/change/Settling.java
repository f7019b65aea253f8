package no.retning.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.SetStatus;
import no.retning.time.Moments;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Settles where a set and the plan have moved apart (domain.md 2): field by field, all of it in one write, after which
 * the base of what conflicted is the plan as it is now. Of a decided set what was adopted is held or not carried out,
 * and the words of the decision are kept.
 */
@Singleton
public class Settling {
    static final String EMPTY = "change.settle.empty";

    private final ChangeSetRepository sets;
    private final ChangeSetRecords records;
    private final ChangeRepository changes;
    private final SettlingStore store;
    private final Composing composing;
    private final PlanReader plans;
    private final Engine engine;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    Settling(
            ChangeSetRepository sets,
            ChangeSetRecords records,
            ChangeRepository changes,
            SettlingStore store,
            Composing composing,
            PlanReader plans,
            Engine engine,
            Moments moments,
            CurrentPerson current,
            Audit audit) {
        this.sets = sets;
        this.records = records;
        this.changes = changes;
        this.store = store;
        this.composing = composing;
        this.plans = plans;
        this.engine = engine;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * @param revision the revision that was read, or null for whichever stands
     * @throws Problem VALIDATION where a field is not settled or cannot be so, each at {@code change-field}; CONFLICT when
     *     the plan has moved again, or nothing conflicts; STALE when somebody wrote in between
     */
    @Transactional
    public void settle(long id, @Nullable Integer revision, List<Settlement> settlements) {
        current.rights().require(Act.WRITE_CHANGE_SET);
        ChangeSetRow set = locked(id);
        Life.require(set, SetStatus::settled);
        boolean decided = set.status() == SetStatus.DECIDED;
        Instant at = moments.now().at();
        List<Conflict> conflicts = decided && !set.waiting() ? List.of() : engine.conflicts(id, at, decided);
        List<ChangeRow> rows = held(id, decided);
        List<ConflictField> fields = ConflictField.of(conflicts, rows);
        if (fields.isEmpty()) {
            throw Problem.conflict("change.settle.nothing");
        }
        Map<String, Settlement> choices = choices(id, decided, conflicts, fields, settlements);
        PlanState now = plans.read(at);
        SettledChanges settled = SettledChanges.of(rows, fields, choices, now, composing);
        if (!settled.errors().isEmpty()) {
            throw Problem.validation(settled.errors());
        }
        if (settled.dropped().size() == rows.size()) {
            throw Problem.validation("", EMPTY);
        }
        mayPropose(decided, settled, now);
        if (records.settle(id, Life.expected(set, revision), decided ? null : current.idOrNull()) == 0) {
            throw Problem.stale();
        }
        if (decided) {
            store.note(fields, choices, Objects.requireNonNull(current.idOrNull()));
        }
        List<NewChange> missing = decided ? List.of() : Composing.missingGroupings(all(rows, settled), now);
        store.write(id, decided, settled, missing);
        stillFits(id, at, decided, fields);
        audit.record("SETTLE_CHANGE_SET", String.valueOf(id), detail(fields, choices));
    }

    /**
     * Ends a decided set that does not fit the plan: none of it is carried out.
     *
     * @throws Problem CONFLICT when it fits, and so will come into force with the next version
     */
    @Transactional
    public void endDecided(long id, @Nullable Integer revision, String reason) {
        current.rights().require(Act.DECIDE_CHANGE_SET);
        ChangeSetRow set = locked(id);
        Life.require(set, SetStatus.DECIDED::equals);
        if (!set.waiting() || engine.conflicts(id, moments.now().at(), true).isEmpty()) {
            throw Problem.conflict("change.settle.nothing");
        }
        if (records.endDecided(id, Life.expected(set, revision), reason) == 0) {
            throw Problem.stale();
        }
        store.lapseAll(held(id, true), Objects.requireNonNull(current.idOrNull()));
        audit.record("WITHDRAW_CHANGE_SET", String.valueOf(id), Map.of("reason", reason));
    }

    /** Publishing must not bring a decided set into force while it is settled: the clock of the plan is taken first. */
    private ChangeSetRow locked(long id) {
        if (sets.find(id).orElseThrow(Problem::notFound).status() == SetStatus.DECIDED) {
            engine.takeTurn();
        }
        ChangeSetRow set = sets.lock(id).orElseThrow(Problem::notFound);
        current.rights().requireSettleConflicts(set.status(), set.author(), set.reach());
        return set;
    }

    /** The changes that would be carried out. */
    private List<ChangeRow> held(long id, boolean decided) {
        return changes.list(id).stream()
                .filter(it -> !decided || it.outcome() == Outcome.ADOPTED || it.outcome() == Outcome.ADOPTED_AMENDED)
                .toList();
    }

    private void mayPropose(boolean decided, SettledChanges settled, PlanState now) {
        if (!decided) {
            List<Change> held =
                    settled.rebased().values().stream().map(NewChange::change).toList();
            current.rights().requireProposeIn(Reaching.of(held, now));
        }
    }

    private static List<NewChange> all(List<ChangeRow> rows, SettledChanges settled) {
        List<NewChange> all = new ArrayList<>();
        for (ChangeRow row : rows) {
            NewChange change = settled.rebased().get(row);
            if (change != null) {
                all.add(change);
            } else if (row.kind() == ChangeKind.CREATE && !settled.dropped().contains(row)) {
                Change made = ChangeReader.read(row.subject(), row.kind(), null, row.after());
                all.add(new NewChange(row.position(), row.kind(), made, row.after(), row.before(), null, null));
            }
        }
        return all;
    }

    /** One for each field, made against what the plan says now. */
    private static Map<String, Settlement> choices(
            long id,
            boolean decided,
            List<Conflict> conflicts,
            List<ConflictField> fields,
            List<Settlement> settlements) {
        Map<String, Settlement> choices = new LinkedHashMap<>();
        settlements.forEach(it -> choices.put(it.change() + "-" + it.field(), it));
        List<FieldError> missing = new ArrayList<>();
        for (ConflictField field : fields) {
            Settlement choice = choices.get(field.id());
            Impossible impossible = field.impossible();
            if (choice == null) {
                missing.add(FieldError.of(field.id(), "change.settle.choose"));
            } else if (choice.seen() != null && !choice.seen().equals(field.mark())) {
                throw Conflicts.problem(id, conflicts);
            } else if (decided && choice.choice() == Settlement.Choice.OTHER) {
                missing.add(FieldError.of(field.id(), "change.settle.decidedWords"));
            } else if (choice.choice() == Settlement.Choice.MINE && impossible != null) {
                missing.add(FieldError.of(
                        field.id(),
                        "change.impossible." + impossible.code(),
                        impossible.words().toArray()));
            }
        }
        if (!missing.isEmpty()) {
            throw Problem.validation(missing);
        }
        return choices;
    }

    /** What is left must fit the plan, or the whole of it is undone and told. */
    private void stillFits(long id, Instant at, boolean decided, List<ConflictField> fields) {
        List<FieldError> errors = engine.conflicts(id, at, decided).stream()
                .map(it -> {
                    Text why = it.message();
                    String place = fields.stream()
                            .filter(field -> field.row().id() == it.change())
                            .map(ConflictField::id)
                            .findFirst()
                            .orElse("");
                    return new FieldError(place, why == null ? Text.of("change.settle.still", it.name()) : why);
                })
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
    }

    private static Map<String, Object> detail(List<ConflictField> fields, Map<String, Settlement> choices) {
        Map<String, Object> detail = new LinkedHashMap<>();
        fields.forEach(it -> detail.put(
                it.row().kind() + " " + it.row().name() + ": " + it.field(),
                Objects.requireNonNull(choices.get(it.id())).choice().name()));
        return detail;
    }
}
