package no.retning.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.web.Problem;

/** A person saves ways of looking at the board, for himself or herself alone. */
@Singleton
class ViewSaving {
    private static final int LONGEST = 80;

    private final SavedViewRepository views;
    private final CurrentPerson current;
    private final Audit audit;

    ViewSaving(SavedViewRepository views, CurrentPerson current, Audit audit) {
        this.views = views;
        this.current = current;
        this.audit = audit;
    }

    /** Those of whoever asks; none for a reader. */
    List<SavedView> mine() {
        return current.find().map(it -> views.list(it.id())).orElse(List.of());
    }

    /** Saves the filters under a name; one of the same name is written over. @throws Problem VALIDATION */
    @Transactional
    void save(String name, BoardQuery query) {
        long person = current.get(Act.SAVE_VIEW).id();
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST) {
            throw Problem.validation("navn", "review.error.viewName", LONGEST);
        }
        views.save(person, called, query.words());
        audit.record("SAVE_VIEW", called, Map.of("query", query.words()));
    }

    @Transactional
    void delete(long id) {
        long person = current.get(Act.SAVE_VIEW).id();
        if (views.delete(person, id) > 0) {
            audit.record("DELETE_VIEW", String.valueOf(id));
        }
    }
}
