package no.retning.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Works out what became of each change: the outcome for all, the exceptions, and what follows from them, since a change
 * that stands on something not adopted is deferred with it (domain.md 2).
 */
final class Verdicts {
    private Verdicts() {}

    /** By the change's id. @throws Problem VALIDATION when an exception names no change of the set, or amends nothing */
    static Map<Long, Verdict> of(List<StoredChange> changes, DecisionOnSet decided) {
        if (decided.outcome() == Outcome.ADOPTED_AMENDED) {
            throw Problem.validation("outcome", "change.error.amendedForAll");
        }
        if (decided.outcome() == Outcome.LAPSED) {
            throw Problem.validation("outcome", "change.error.choose");
        }
        Map<Long, DecisionOnSet.Departure> exceptions = exceptions(changes, decided);
        Map<Long, Verdict> verdicts = new LinkedHashMap<>();
        Set<String> notMade = new HashSet<>();
        for (StoredChange stored : changes) {
            DecisionOnSet.Departure exception = exceptions.get(stored.id());
            Verdict verdict = exception == null
                    ? plain(stored, decided.outcome())
                    : excepted(stored, exception, index(decided, exception));
            // Changes come in the order they are worked out: what others stand on first.
            if (verdict.outcome().adopted()
                    && effective(stored, verdict).needs().stream().anyMatch(notMade::contains)) {
                verdict = new Verdict(Outcome.DEFERRED, null, true);
            }
            if (!verdict.outcome().adopted()) {
                notMade.addAll(stored.change().makes());
            }
            verdicts.put(stored.id(), verdict);
        }
        return verdicts;
    }

    private static Map<Long, DecisionOnSet.Departure> exceptions(List<StoredChange> changes, DecisionOnSet decided) {
        Set<Long> known = changes.stream().map(StoredChange::id).collect(Collectors.toSet());
        List<FieldError> errors = new ArrayList<>();
        Map<Long, DecisionOnSet.Departure> exceptions = new LinkedHashMap<>();
        List<DecisionOnSet.Departure> named = decided.exceptions() == null ? List.of() : decided.exceptions();
        for (DecisionOnSet.Departure it : named) {
            if (it.outcome() == Outcome.LAPSED) {
                errors.add(FieldError.of("exceptions[" + named.indexOf(it) + "].outcome", "change.error.choose"));
            }
            if (!known.contains(it.change()) || exceptions.put(it.change(), it) != null) {
                errors.add(FieldError.of(
                        "exceptions[" + named.indexOf(it) + "].change", "change.error.noSuchChange", it.change()));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        return exceptions;
    }

    private static Verdict plain(StoredChange stored, Outcome outcome) {
        return new Verdict(outcome, outcome.adopted() ? proposed(stored) : null, false);
    }

    private static Verdict excepted(StoredChange stored, DecisionOnSet.Departure exception, int index) {
        if (exception.outcome() != Outcome.ADOPTED_AMENDED) {
            return plain(stored, exception.outcome());
        }
        Map<String, @Nullable Object> after = exception.after();
        if (after == null || after.isEmpty()) {
            throw Problem.validation("exceptions[" + index + "].after", "change.error.amendedNeedsWords");
        }
        Map<String, @Nullable Object> adopted = new LinkedHashMap<>(proposed(stored));
        adopted.putAll(after);
        if (adopted.equals(proposed(stored))) {
            throw Problem.validation("exceptions[" + index + "].after", "change.error.amendedIsTheSame");
        }
        Verdict verdict = new Verdict(Outcome.ADOPTED_AMENDED, adopted, false);
        try {
            NameLength.check(adopted);
            effective(stored, verdict);
        } catch (Impossible impossible) {
            throw Problem.validation(
                    "exceptions[" + index + "].after." + impossible.field(),
                    "change.impossible." + impossible.code(),
                    impossible.words().toArray());
        }
        return verdict;
    }

    /** The change as adopted. */
    private static Change effective(StoredChange stored, Verdict verdict) {
        Map<String, @Nullable Object> adopted = verdict.adopted();
        return adopted == null
                ? stored.change()
                : ChangeReader.read(
                        stored.change().subject(),
                        stored.kind(),
                        stored.change().id(),
                        adopted);
    }

    private static Map<String, @Nullable Object> proposed(StoredChange stored) {
        return stored.wanted();
    }

    private static int index(DecisionOnSet decided, DecisionOnSet.Departure exception) {
        return decided.exceptions() == null ? 0 : decided.exceptions().indexOf(exception);
    }
}
