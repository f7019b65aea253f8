package no.retning.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.Reach;
import no.retning.people.SetStatus;
import no.retning.time.Moments;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Those who answer for a part of the plan write change sets, and write them anew until they are sent in. */
@Singleton
public class Drafting {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_CHANGES = 500;

    /** What was written, and what of the plan it touches. */
    private record Composed(List<NewChange> made, List<Reach> reach) {}

    private final Composing composing;
    private final PlanReader plan;
    private final Moments moments;
    private final ChangeSetRepository sets;
    private final ChangeSetRecords records;
    private final ChangeStore changes;
    private final CarriedOn carriedOn;
    private final Classes classes;
    private final CollectedFrom collected;
    private final List<SetBegun> listeners;
    private final Engine engine;
    private final CurrentPerson current;
    private final Audit audit;

    Drafting(
            Composing composing,
            PlanReader plan,
            Moments moments,
            ChangeSetRepository sets,
            ChangeSetRecords records,
            ChangeStore changes,
            CarriedOn carriedOn,
            Classes classes,
            CollectedFrom collected,
            List<SetBegun> listeners,
            Engine engine,
            CurrentPerson current,
            Audit audit) {
        this.composing = composing;
        this.plan = plan;
        this.moments = moments;
        this.sets = sets;
        this.records = records;
        this.changes = changes;
        this.carriedOn = carriedOn;
        this.classes = classes;
        this.collected = collected;
        this.listeners = List.copyOf(listeners);
        this.engine = engine;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Begins a set.
     *
     * @return its id
     * @throws Problem VALIDATION, with every field that is wrong; FORBIDDEN where a goal is another's
     */
    @Transactional
    public long create(ChangeSetDraft draft) {
        current.rights().requireProposeIn(List.of());
        Composed composed = compose(draft);
        List<NewChange> made = composed.made();
        ChangeClass changeClass = classes.of(draft, made, composed.reach(), null);
        Ground ground = StatedGround.of(draft.ground(), changeClass);
        long id = records.insert(title(draft), blankToNull(draft.reason()), changeClass.name(), current.idOrNull());
        state(id, ground);
        changes.add(id, made, null);
        audit.record("CREATE_CHANGE_SET", String.valueOf(id), Map.of("title", title(draft), "changes", made.size()));
        listeners.forEach(it -> it.begun(id));
        return id;
    }

    /**
     * Writes a draft anew, against the plan as it stands now.
     *
     * @param revision the revision that was read
     * @throws Problem STALE when somebody wrote in between, VALIDATION, FORBIDDEN, CONFLICT when it was sent in, or
     *     the plan has moved and that is not settled
     */
    @Transactional
    public void rewrite(long id, int revision, ChangeSetDraft draft) {
        ChangeSetRow set = sets.lock(id).orElseThrow(Problem::notFound);
        current.rights().requireWrite(set.author(), set.reach());
        Life.require(set, SetStatus::beingWritten);
        List<Conflict> conflicts = engine.conflicts(id, moments.now().at(), false);
        if (!conflicts.isEmpty()) {
            // Written anew it would have another base, and what the plan says now would be overwritten unseen.
            throw Conflicts.problem(id, conflicts);
        }
        Composed composed = compose(draft);
        List<NewChange> made = carriedOn.tied(id, composed.made());
        ChangeClass changeClass = classes.of(draft, made, composed.reach(), set.changeClass());
        Ground ground = StatedGround.of(draft.ground(), changeClass);
        String reason = blankToNull(draft.reason());
        if (records.rewrite(id, revision, title(draft), reason, changeClass.name(), current.idOrNull()) == 0) {
            throw Problem.stale();
        }
        state(id, ground);
        List<CollectedFrom.Origin> origins = collected.of(id);
        records.clear(id);
        changes.add(id, made, null);
        collected.keep(id, origins);
        audit.record("REWRITE_CHANGE_SET", String.valueOf(id), Map.of("title", title(draft), "changes", made.size()));
    }

    private Composed compose(ChangeSetDraft draft) {
        List<FieldError> wrong = new ArrayList<>(wrongTitle(draft));
        PlanState now = plan.read(moments.now().at());
        List<NewChange> made = List.of();
        if (draft.changes().isEmpty()) {
            wrong.add(FieldError.of("changes", "change.error.noChanges"));
        } else if (draft.changes().size() > MOST_CHANGES) {
            wrong.add(FieldError.of("changes", "change.error.tooManyChanges", MOST_CHANGES));
        } else {
            try {
                made = composing.compose(draft.changes(), now);
            } catch (Problem problem) {
                wrong.addAll(problem.errors());
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.validation(wrong);
        }
        // A gruppering that follows from where an activity is to be shown asks for no right of its own.
        List<Change> written = made.stream()
                .limit(draft.changes().size())
                .map(NewChange::change)
                .toList();
        List<Reach> reach = Reaching.of(written, now);
        current.rights().requireProposeIn(reach);
        return new Composed(made, reach);
    }

    private static String title(ChangeSetDraft draft) {
        return draft.title() == null ? "" : draft.title().strip();
    }

    private static List<FieldError> wrongTitle(ChangeSetDraft draft) {
        String title = title(draft);
        if (title.isEmpty()) {
            return List.of(FieldError.of("title", "change.error.noTitle"));
        }
        return title.length() > LONGEST_TITLE
                ? List.of(FieldError.of("title", "change.error.longTitle", LONGEST_TITLE))
                : List.of();
    }

    private void state(long id, @Nullable Ground ground) {
        if (ground != null) {
            records.state(id, ground.type().name(), ground.body(), ground.date(), ground.reference(), ground.text());
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
