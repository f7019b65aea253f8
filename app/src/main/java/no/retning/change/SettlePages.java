package no.retning.change;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.time.Moments;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/** Puts together the page on which the conflicts of a set are settled. */
@Singleton
class SettlePages {
    private final ChangeRepository changes;
    private final PlanReader plans;
    private final Engine engine;
    private final MoverRepository movers;
    private final Moments moments;
    private final Messages t;

    SettlePages(
            ChangeRepository changes,
            PlanReader plans,
            Engine engine,
            MoverRepository movers,
            Moments moments,
            Messages t) {
        this.changes = changes;
        this.plans = plans;
        this.engine = engine;
        this.movers = movers;
        this.moments = moments;
        this.t = t;
    }

    /** @param form what was typed; null to begin with what is proposed where other words can be written */
    SettlePage of(ChangeSetRow set, @Nullable Form form) {
        Instant at = moments.now().at();
        PlanState plan = plans.read(at);
        List<ConflictField> fields = ConflictField.of(conflicts(set, at), changes.list(set.id()));
        List<Option> subGoals = plan.subGoals().values().stream()
                .map(it -> new Option(it.code(), it.code() + " " + it.name()))
                .toList();
        return new SettlePage(
                set,
                fields.stream().map(it -> line(it, plan)).toList(),
                subGoals,
                form == null ? begun(set, fields) : form);
    }

    boolean conflicting(ChangeSetRow set) {
        return !conflicts(set, moments.now().at()).isEmpty();
    }

    private List<Conflict> conflicts(ChangeSetRow set, Instant at) {
        boolean decided = set.status() == SetStatus.DECIDED;
        return decided && !set.waiting() ? List.of() : engine.conflicts(set.id(), at, decided);
    }

    private SettlePage.Line line(ConflictField field, PlanState plan) {
        Conflict first = field.conflicts().getFirst();
        ConflictView view = ConflictView.of(first, t, plan);
        if (field.placement()) {
            view = place(field, plan);
        } else if (field.row().kind() == ChangeKind.CLOSE) {
            String closed = t.get("change.none.closed");
            view = new ConflictView(
                    view.name(),
                    view.field(),
                    view.base(),
                    view.theirs(),
                    WordDiff.after(WordDiff.of("", closed)),
                    view.impossible());
        }
        return new SettlePage.Line(
                field.id(),
                field.field(),
                ChangeViews.kind(field.row().subject(), field.row().kind()),
                view,
                field.mark(),
                movers.find(field.row().id(), field.reasonField()).orElse(null));
    }

    private ConflictView place(ConflictField field, PlanState plan) {
        PlanWords words = new PlanWords(t, plan);
        Map<String, @Nullable Object> theirs = new LinkedHashMap<>(field.row().before());
        field.conflicts().forEach(it -> theirs.put(it.field(), it.theirs()));
        String base = place(field.row().before(), words);
        return new ConflictView(
                field.row().name(),
                t.get("change.field.placement"),
                base,
                WordDiff.of(base, place(theirs, words)),
                WordDiff.of(base, place(field.row().after(), words)),
                null);
    }

    private static @Nullable String place(Map<String, @Nullable Object> values, PlanWords words) {
        Object subGoal = values.get("subGoal");
        Object grouping = values.get("grouping");
        return subGoal == null ? null : words.place(subGoal.toString(), grouping == null ? null : grouping.toString());
    }

    private static Form begun(ChangeSetRow set, List<ConflictField> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("revision", set.revision());
        for (ConflictField field : fields) {
            Map<String, @Nullable Object> wanted = field.row().after();
            Object value = wanted.get(field.placement() ? "subGoal" : field.field());
            values.put("annet-" + field.id(), value == null ? "" : value);
            Object grouping = wanted.get("grouping");
            values.put("annet-" + field.id() + "-grouping", grouping == null ? "" : grouping);
        }
        return Form.of(values);
    }
}
