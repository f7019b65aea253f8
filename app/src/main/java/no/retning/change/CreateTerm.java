package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new term (begrep) of the roadmap. */
record CreateTerm(String name) implements Change.Making {

    static CreateTerm read(After after) {
        return new CreateTerm(after.text("name"));
    }

    @Override
    public Subject subject() {
        return Subject.TERM;
    }

    @Override
    public List<String> fields() {
        return List.of("name");
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("name", name);
    }

    @Override
    public long apply(PlanDraft draft) {
        TermState made = new TermState(draft.newId(), name, null);
        draft.put(made);
        return made.id();
    }

    @Override
    public void check(PlanState then) {
        Unique.term(then, name);
    }

    @Override
    public String goal(PlanState plan) {
        return "";
    }
}
