package no.retning.example;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import no.retning.change.ChangeRepository;
import no.retning.change.ChangeSetDraft;
import no.retning.change.Deciding;
import no.retning.change.DecisionOnSet;
import no.retning.change.Drafting;
import no.retning.change.Effect;
import no.retning.change.Life;
import no.retning.change.Outcome;
import no.retning.change.Seeding;
import no.retning.people.CurrentPerson;

/** Writes the change sets of the example and takes them as far as the story does. */
@Singleton
class ExampleChanges {
    private static final String OFFICE = "sekretariat";

    private final Drafting drafting;
    private final Life life;
    private final Deciding deciding;
    private final ChangeRepository changes;
    private final Seeding seeding;
    private final CurrentPerson current;

    ExampleChanges(
            Drafting drafting,
            Life life,
            Deciding deciding,
            ChangeRepository changes,
            Seeding seeding,
            CurrentPerson current) {
        this.drafting = drafting;
        this.life = life;
        this.deciding = deciding;
        this.changes = changes;
        this.seeding = seeding;
        this.current = current;
    }

    void write(Story.ChangeSet set) {
        long id = current.actingAs(set.by(), () -> {
            long made = drafting.create(new ChangeSetDraft(set.title(), set.reason(), null, set.changes()));
            life.submit(made, null);
            return made;
        });
        current.actingAs(OFFICE, () -> {
            life.propose(id, null, Objects.requireNonNull(ExampleCases.key(set.caseName())));
            if (set.inForce() != null) {
                deciding.decide(
                        id, null, new DecisionOnSet(Outcome.ADOPTED, Effect.NEXT_VERSION, exceptions(id, set), null));
                seeding.inForceAt(id, set.inForce());
            }
        });
    }

    private List<DecisionOnSet.Departure> exceptions(long id, Story.ChangeSet set) {
        Story.Amended amended = set.amended();
        return amended == null
                ? List.of()
                : changes.list(id).stream()
                        .filter(change -> change.position() == amended.position())
                        .map(change ->
                                new DecisionOnSet.Departure(change.id(), Outcome.ADOPTED_AMENDED, amended.after()))
                        .toList();
    }
}
