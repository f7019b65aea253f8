package no.retning.change;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.retning.people.CurrentPerson;
import no.retning.people.Reach;
import no.retning.time.Moments;
import no.retning.web.Form;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Makes the page of the form a change set is written in. */
@Singleton
class DraftPages {
    private final PlanReader reader;
    private final Moments moments;
    private final CurrentPerson current;
    private final EntryViews views;
    private final Messages t;

    DraftPages(PlanReader reader, Moments moments, CurrentPerson current, EntryViews views, Messages t) {
        this.reader = reader;
        this.moments = moments;
        this.current = current;
        this.views = views;
        this.t = t;
    }

    /** The plan as it is now. */
    PlanState plan() {
        return reader.read(moments.now().at());
    }

    /** @param focus number of the change that was added last; 0 for none */
    DraftFormPage of(@Nullable ChangeSetRow set, Form form, PlanState plan, int focus) {
        return of(set, form, plan, focus, List.of());
    }

    DraftFormPage of(@Nullable ChangeSetRow set, Form form, PlanState plan, int focus, List<Thing> candidates) {
        return page(set, form, plan, focus, candidates, false);
    }

    /** What was typed, on top of what somebody else wrote in between, so that saving again is a choice. */
    DraftFormPage stale(ChangeSetRow now, DraftForm draft, PlanState plan) {
        Form form = draft.with("revision", String.valueOf(now.revision())).form();
        return page(now, form, plan, 0, List.of(), true);
    }

    private DraftFormPage page(
            @Nullable ChangeSetRow set, Form form, PlanState plan, int focus, List<Thing> candidates, boolean stale) {
        List<ChangeEntry> entries = ChangeEntry.all(form);
        return new DraftFormPage(
                set,
                form,
                IntStream.range(0, entries.size())
                        .mapToObj(i -> views.of(entries.get(i), i + 1, plan))
                        .toList(),
                FieldChoices.of(plan, entries),
                KindChoices.groups(t, current.rights().mayProposeIn(List.of(new Reach("", "", Set.of())))),
                new ThingFinder(plan, current.rights()).all(),
                candidates,
                focus,
                stale,
                current.rights().answering().maySayForOwners(),
                List.of());
    }
}
