package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works the changes of a set out against the plan as it stands, in memory: what comes of them, or where they conflict. */
final class Applying {
    private final PlanState now;
    private final List<StoredChange> changes;
    private final PlanDraft draft;
    private final Map<Long, Long> touched = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * @param changes in the order they are worked out
     * @param really whether they are to take effect now; a proposal may wait for what is decided to happen before it
     */
    Applying(PlanState now, List<StoredChange> changes, boolean really) {
        this.now = now;
        this.changes = changes;
        this.draft = new PlanDraft(now);
        changes.stream()
                .filter(it -> really && it.change() instanceof ReopenActivity reopening && reopening.tooEarly(now))
                .forEach(it -> conflicts.add(conflict(it, new Impossible("key", "notEndedYet"))));
        changes.forEach(this::add);
        changes.stream().filter(it -> touched.containsKey(it.id())).forEach(this::check);
    }

    /** The changes of a set are compared with the plan before the set, not with each other. */
    private void add(StoredChange stored) {
        Change change = stored.change();
        try {
            List<Conflict> found = compare(stored);
            conflicts.addAll(found);
            if (found.isEmpty()) {
                touched.put(stored.id(), change.apply(draft));
            }
        } catch (Impossible impossible) {
            conflicts.add(conflict(stored, impossible));
        }
    }

    private void check(StoredChange stored) {
        try {
            stored.change().check(draft.state());
            Standing.made(draft.state(), stored.change(), touched.getOrDefault(stored.id(), 0L));
        } catch (Impossible impossible) {
            conflicts.add(conflict(stored, impossible));
        }
    }

    private Conflict conflict(StoredChange stored, Impossible impossible) {
        return new Conflict(
                stored.id(),
                stored.change().subject(),
                name(stored),
                impossible.field(),
                stored.before().get(impossible.field()),
                impossible,
                stored.change().after().get(impossible.field()));
    }

    private List<Conflict> compare(StoredChange stored) {
        Map<String, @Nullable Object> theirs = said(stored);
        Map<String, @Nullable Object> mine = stored.change().after();
        List<Conflict> found = new ArrayList<>();
        theirs.forEach((field, said) -> {
            Object base = stored.before().get(field);
            if (!Objects.equals(said, base) && !(mine.containsKey(field) && Objects.equals(said, mine.get(field)))) {
                found.add(new Conflict(
                        stored.id(), stored.change().subject(), name(stored), field, base, said, mine.get(field)));
            }
        });
        return found;
    }

    /** What the plan says in each field the change was written against: a list may close what it knew more of. */
    private Map<String, @Nullable Object> said(StoredChange stored) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>(stored.change().before(now));
        ActivityState activity = stored.change().subject() == Subject.ACTIVITY
                ? now.activities().get(stored.change().id())
                : null;
        if (activity != null) {
            activity.says(now).forEach((field, value) -> {
                if (stored.before().containsKey(field) && !said.containsKey(field)) {
                    said.put(field, value);
                }
            });
        }
        return said;
    }

    private String name(StoredChange stored) {
        Long id = stored.change().id();
        Object made = stored.change().after().get("name");
        if (id == null) {
            return String.valueOf(made);
        }
        return now.find(stored.change().subject(), id)
                .or(() -> now.ended().find(stored.change().subject(), id))
                .map(PlanItem::name)
                .orElseGet(() -> String.valueOf(stored.before().getOrDefault("name", "")));
    }

    /** What is decided to take effect later leaves no room for it: told of the change that says the word, or the first. */
    void refused(Impossible impossible) {
        changes.stream()
                .filter(it -> impossible.words().contains(it.change().after().get(impossible.field())))
                .findFirst()
                .or(() -> changes.stream().findFirst())
                .ifPresent(it -> conflicts.add(conflict(it, impossible)));
    }

    /** The plan before the set. */
    PlanState plan() {
        return now;
    }

    List<StoredChange> changes() {
        return changes;
    }

    PlanDraft draft() {
        return draft;
    }

    /** Ids of what each change touched or made, by the change's id; negative where the database has yet to give one. */
    Map<Long, Long> touched() {
        return touched;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
