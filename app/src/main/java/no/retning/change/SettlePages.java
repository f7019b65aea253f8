package no.retning.change;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.people.SetStatus;
import no.retning.time.Moments;
import no.retning.web.Form;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/** Puts together the page on which the conflicts of a set are settled. */
@Singleton
class SettlePages {
    private final ChangeSetReading reading;
    private final ChangeRepository changes;
    private final PlanReader plans;
    private final Engine engine;
    private final MoverRepository movers;
    private final ConflictViews conflicts;
    private final Moments moments;

    SettlePages(
            ChangeSetReading reading,
            ChangeRepository changes,
            PlanReader plans,
            Engine engine,
            MoverRepository movers,
            ConflictViews conflicts,
            Moments moments) {
        this.reading = reading;
        this.changes = changes;
        this.plans = plans;
        this.engine = engine;
        this.movers = movers;
        this.conflicts = conflicts;
        this.moments = moments;
    }

    /** @param form what was typed; null to begin with what is proposed where other words can be written */
    SettlePage of(ChangeSetRow set, @Nullable Form form) {
        Instant at = moments.now().at();
        PlanState plan = plans.read(at);
        List<ChangeRow> rows = changes.list(set.id());
        List<ConflictField> fields = ConflictField.of(conflicts(set, at), rows);
        List<ChangeRow> held = rows.stream()
                .filter(it -> set.status() != SetStatus.DECIDED || it.adopted() != null)
                .toList();
        List<Option> subGoals = plan.subGoals().values().stream()
                .map(it -> new Option(it.code(), it.code() + " " + it.name()))
                .toList();
        return new SettlePage(
                set,
                fields.stream().map(it -> line(it, plan)).toList(),
                subGoals,
                nothingLeft(held, fields),
                SetActions.of(set, reading.rights()).withdraw(),
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
        boolean all = field.without(field.row().after()) == null;
        return new SettlePage.Line(
                field.id(),
                field.field(),
                conflicts.of(field, plan),
                field.mark(),
                field.takesWords(),
                all,
                movers.find(field.row().id(), field.reasonField()).orElse(null));
    }

    /** Whether no choice leaves anything of the set: each change must go, or is a gruppering made for one that must. */
    private static boolean nothingLeft(List<ChangeRow> held, List<ConflictField> fields) {
        Set<Long> lost = fields.stream()
                .filter(it -> it.impossible() != null && !it.takesWords() && it.without(Map.of()) == null)
                .map(it -> it.row().id())
                .collect(Collectors.toSet());
        return held.stream()
                .filter(it -> it.subject() != Subject.GROUPING || it.kind() != ChangeKind.CREATE)
                .allMatch(it -> lost.contains(it.id()));
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
