package no.retning.change;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes changes of what somebody wrote: finds what they touch, notes what it says now, adds the groupings they name
 * that do not exist, and works all of it out against the plan as it stands, so that nothing impossible is stored.
 */
@Singleton
class Composing {
    /** @throws Problem VALIDATION, each error at {@code changes[i].after.field} */
    List<NewChange> compose(List<ProposedChange> written, PlanState now) {
        List<FieldError> errors = new ArrayList<>();
        List<NewChange> made = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            try {
                made.add(one(written.get(i), i + 1, now));
            } catch (Impossible impossible) {
                int index = i;
                wrong(written.get(i), impossible).forEach(it -> errors.add(error(index, it)));
            }
        }
        if (errors.isEmpty()) {
            errors.addAll(Doubled.errors(made, now));
        }
        if (errors.isEmpty()) {
            made.addAll(missingGroupings(made, now));
            tryOut(made, now, errors);
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        return made;
    }

    /** All that is wrong with a new activity, which has many fields; of the others what was met first. */
    private static List<Impossible> wrong(ProposedChange written, Impossible first) {
        boolean activity =
                written.kind() == ChangeKind.CREATE && written.subject().equals(Subject.ACTIVITY.word());
        List<Impossible> all = activity ? CreateActivity.wrong(new After(written.after())) : List.of();
        return all.stream().anyMatch(it -> it.field().equals(first.field()))
                ? all
                : Stream.concat(Stream.of(first), all.stream()).toList();
    }

    /** @throws Impossible when it cannot be made of the plan, or changes nothing */
    NewChange one(ProposedChange written, int position, PlanState now) {
        Subject subject = subject(written.subject());
        KindFields.of(subject, written.kind());
        NameLength.check(written.after());
        Long id = written.kind() == ChangeKind.CREATE ? null : find(subject, written, now);
        Change change = ChangeReader.read(subject, written.kind(), id, written.after());
        Map<String, @Nullable Object> before = change.before(now);
        Map<String, @Nullable Object> after = change.after();
        if (!before.isEmpty()
                && before.keySet().equals(after.keySet())
                && before.entrySet().stream().allMatch(it -> Objects.equals(it.getValue(), after.get(it.getKey())))) {
            throw new Impossible(after.keySet().iterator().next(), "nothingChanges");
        }
        return new NewChange(
                position, written.kind(), change, Canonical.of(subject, written), before, since(change, now), null);
    }

    private static Subject subject(String word) {
        try {
            return Subject.of(word);
        } catch (IllegalArgumentException e) {
            throw new Impossible("subject", "unknownSubject", word);
        }
    }

    private static long find(Subject subject, ProposedChange written, PlanState now) {
        String key = written.key();
        if (key == null || key.isBlank()) {
            throw new Impossible("key", "missing");
        }
        return Finding.id(now, subject, written.kind(), key);
    }

    static @Nullable Instant since(Change change, PlanState now) {
        Long id = change.id();
        return id == null || change instanceof ReopenActivity
                ? null
                : now.find(change.subject(), id).map(PlanItem::since).orElse(null);
    }

    /** One CREATE for each gruppering that is named but neither stands in the plan nor is made in the set. */
    static List<NewChange> missingGroupings(List<NewChange> made, PlanState now) {
        Set<String> known =
                made.stream().flatMap(it -> it.change().makes().stream()).collect(Collectors.toSet());
        PlanState begun = begun(made, now);
        Map<String, NewChange> missing = new LinkedHashMap<>();
        for (NewChange it : made) {
            for (String need : it.change().needs()) {
                int slash = need.indexOf('/');
                if (slash < 0 || known.contains(need) || exists(need, slash, begun)) {
                    continue;
                }
                CreateGrouping create = new CreateGrouping(need.substring(0, slash), need.substring(slash + 1));
                missing.computeIfAbsent(
                        need,
                        name -> new NewChange(
                                made.size() + missing.size() + 1,
                                ChangeKind.CREATE,
                                create,
                                create.after(),
                                Map.of(),
                                null,
                                null));
            }
        }
        return List.copyOf(missing.values());
    }

    /** The plan with the delmål that the set makes, and the groupings that go along to them. */
    private static PlanState begun(List<NewChange> made, PlanState now) {
        PlanDraft draft = new PlanDraft(now);
        inTurn(made).filter(it -> it.change().rank() <= Rank.SUB_GOAL).forEach(it -> {
            try {
                it.change().apply(draft);
            } catch (Impossible impossible) {
                // Told when all of it is tried out.
            }
        });
        return draft.state();
    }

    private static Stream<NewChange> inTurn(List<NewChange> made) {
        return made.stream().sorted(Comparator.comparingInt(it -> it.change().rank()));
    }

    private static boolean exists(String need, int slash, PlanState now) {
        return now.findSubGoal(need.substring(0, slash))
                .flatMap(subGoal -> now.findGrouping(subGoal.id(), need.substring(slash + 1)))
                .isPresent();
    }

    private static void tryOut(List<NewChange> made, PlanState now, List<FieldError> errors) {
        PlanDraft draft = new PlanDraft(now);
        Map<NewChange, Long> applied = new LinkedHashMap<>();
        inTurn(made)
                .forEach(it -> possible(
                        it, made, errors, () -> applied.put(it, it.change().apply(draft))));
        applied.forEach((it, id) -> possible(it, made, errors, () -> {
            it.change().check(draft.state());
            Standing.made(draft.state(), it.change(), id);
        }));
    }

    private static void possible(NewChange tried, List<NewChange> made, List<FieldError> errors, Runnable trying) {
        try {
            trying.run();
        } catch (Impossible impossible) {
            errors.add(error(whose(tried, made).position() - 1, impossible));
        }
    }

    /** Who asked for it: a gruppering that was added belongs to the first change that names it. */
    private static NewChange whose(NewChange tried, List<NewChange> made) {
        return made.stream()
                .filter(it -> it.position() < tried.position())
                .filter(it -> it.change().needs().stream()
                        .anyMatch(need ->
                                need.indexOf('/') >= 0 && tried.change().makes().contains(need)))
                .findFirst()
                .orElse(tried);
    }

    private static FieldError error(int index, Impossible impossible) {
        boolean own = Set.of("key", "subject", "kind").contains(impossible.field());
        return FieldError.of(
                "changes[" + index + "]." + (own ? "" : "after.") + impossible.field(),
                "change.impossible." + impossible.code(),
                impossible.words().toArray());
    }
}
