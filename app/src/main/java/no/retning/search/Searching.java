package no.retning.search;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.retning.people.Author;
import no.retning.people.CurrentPerson;
import no.retning.people.Rights;
import no.retning.people.SetStatus;
import no.retning.people.Sight;
import no.retning.web.Messages;

/** Searches over everything that the one who asks may see, as of now. */
@Singleton
class Searching {
    /** What a hit calls a set that is decided with a time from which it holds, beside the words of {@link SetStatus}. */
    private static final Set<String> DECIDED = Set.of("IN_FORCE", "AHEAD");

    private final SearchRepository repository;
    private final NearWords nearWords;
    private final CurrentPerson current;
    private final Messages stored;

    Searching(
            SearchRepository repository,
            NearWords nearWords,
            CurrentPerson current,
            @Named(Messages.STORED) Messages stored) {
        this.repository = repository;
        this.nearWords = nearWords;
        this.current = current;
        this.stored = stored;
    }

    /** What fits the question; where nothing does, what fits the words nearest to it, or some of them. */
    Results search(Question question) {
        if (question.empty()) {
            return Results.of(question, question, List.of(), List.of());
        }
        Results results = search(question, question);
        if (!results.found().isEmpty()) {
            return results;
        }
        Question corrected = nearWords.correct(question);
        if (!corrected.equals(question)) {
            results = search(question, corrected);
        }
        return results.found().isEmpty() ? searchAny(question, corrected.orAny(), results) : results;
    }

    private Results searchAny(Question asked, Question any, Results none) {
        return asked.words().size() < 2 || any.empty() ? none : search(asked, any);
    }

    private Results search(Question asked, Question used) {
        Rights rights = current.rights();
        var result = repository.search(used, Reader.of(rights, stored));
        List<Found> visible = result.found().stream()
                .filter(found -> found.kind() != HitKind.CHANGE_SET || maySee(rights, found))
                .toList();
        return Results.of(asked, used, result.stems(), visible);
    }

    private static boolean maySee(Rights rights, Found set) {
        String state = String.valueOf(set.state());
        Sight sight =
                DECIDED.contains(state) ? Sight.ALL : SetStatus.valueOf(state).sight();
        return rights.maySeeChangeSet(sight, new Author(set.author(), null), set.reach());
    }
}
