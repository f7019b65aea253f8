package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Another description or theme of an initiative: one that is not named stays, one without a value is taken away. */
record DescribeInitiative(Long id, After words) implements Change.OfInitiative {

    static DescribeInitiative read(long id, After after) {
        if (!after.has("description") && !after.has("theme")) {
            throw new Impossible("description", "missing");
        }
        after.optional("description");
        after.optional("theme");
        return new DescribeInitiative(id, after);
    }

    @Override
    public List<String> fields() {
        return Stream.of("description", "theme").filter(words::has).toList();
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        Map<String, @Nullable Object> now = now(plan.initiative(id));
        now.keySet().removeIf(field -> !words.has(field));
        return now;
    }

    static Map<String, @Nullable Object> now(InitiativeState initiative) {
        Map<String, @Nullable Object> now = new LinkedHashMap<>();
        now.put("description", initiative.description());
        now.put("theme", initiative.facts().theme());
        return now;
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        fields().forEach(field -> after.put(field, words.optional(field)));
        return after;
    }

    @Override
    public long apply(PlanDraft draft) {
        InitiativeState initiative = draft.state().initiative(id);
        InitiativeFacts facts = initiative.facts();
        if (words.has("description")) {
            facts = facts.described(words.optional("description"));
        }
        draft.put(initiative.saying(words.has("theme") ? facts.themed(words.optional("theme")) : facts));
        return id;
    }
}
