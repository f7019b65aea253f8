package no.retning.imports;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.change.KeyGiving;
import no.retning.change.ListDrafting;
import no.retning.people.Audit;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Takes a list in: the first founds the plan, a later one becomes a draft. The set, the keys that are tied, the stored
 * list and the audit entry stand or fall together.
 */
@Singleton
class ListTaking {
    private final ImportRepository imports;
    private final PlanReading plans;
    private final PlanFounding founding;
    private final ListDrafting drafting;
    private final KeyGiving keys;
    private final Moments moments;
    private final Audit audit;
    private final Messages stored;

    ListTaking(
            ImportRepository imports,
            PlanReading plans,
            PlanFounding founding,
            ListDrafting drafting,
            KeyGiving keys,
            Moments moments,
            Audit audit,
            @Named(Messages.STORED) Messages stored) {
        this.imports = imports;
        this.plans = plans;
        this.founding = founding;
        this.drafting = drafting;
        this.keys = keys;
        this.moments = moments;
        this.audit = audit;
        this.stored = stored;
    }

    /** What the list would do to the plan as it is now. */
    Review review(RoadmapList read, Ties ties) {
        return review(read, ties, moments.now());
    }

    private Review review(RoadmapList read, Ties ties, Moment now) {
        PlanNow plan = plans.read(now);
        RoadmapList list = GoalCheck.check(read, plan);
        ties.check(list, plan);
        Comparison comparison = ThreeWay.compare(list, imports.newest().orElse(null), plan, ties.byKey());
        return new Review(list, comparison, plan.own(), imports.listPending());
    }

    @Transactional
    Imported take(RoadmapList read, FileMark file, @Nullable LocalDate from, Ties ties, long person) {
        imports.takeTurn(); // of two who come at once the second sees what the first did
        Moment now = moments.now();
        Review review = review(read, ties, now);
        if (review.list().refused()) {
            throw new RefusedList(review.list());
        }
        if (review.comparison().nothingToDo() && !ties.any()) {
            return new Imported(review, null, null);
        }
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("sha256", file.sha256());
        Long changeSet;
        if (review.canFound()) {
            LocalDate day = PlanFounding.day(review.list(), from, now.day());
            changeSet = founding.found(review, file, day, person);
            detail.put("from", day.toString());
        } else {
            ties.byKey().forEach((key, own) -> keys.give(own, key));
            changeSet = draft(review, file);
            detail.put("ties", ties.byKey());
        }
        long id = imports.store(review.list(), file.name(), file.sha256(), person, changeSet);
        if (changeSet != null) {
            detail.put("changeSet", changeSet);
        }
        audit.record("IMPORT_LIST", review.list().label(), detail);
        return new Imported(review, changeSet, id);
    }

    /** The draft; null where the list has no difference left when its new keys are tied. */
    private @Nullable Long draft(Review review, FileMark file) {
        var changes = ListChanges.of(review.comparison());
        if (changes.isEmpty()) {
            return null;
        }
        String label = review.list().label();
        return drafting.create(
                stored.get("imports.later.draft.title", label),
                stored.get("imports.later.draft.reason", file.name()),
                changes);
    }
}
