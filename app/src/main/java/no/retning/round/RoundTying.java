package no.retning.round;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import no.retning.change.SetBegun;
import no.retning.people.Belonging;
import no.retning.people.CurrentPerson;
import no.retning.people.Person;

/** What somebody of an organisation proposes of its own lines while a round is open belongs to the round. */
@Singleton
class RoundTying implements SetBegun {
    private final RoundRepository rounds;
    private final PartakerRepository partakers;
    private final CurrentPerson current;

    RoundTying(RoundRepository rounds, PartakerRepository partakers, CurrentPerson current) {
        this.rounds = rounds;
        this.partakers = partakers;
        this.current = current;
    }

    @Override
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void begun(long changeSet) {
        Belonging belonging = current.find().map(Person::belonging).orElse(null);
        if (belonging == null) {
            return;
        }
        rounds.holdOpen().ifPresent(round -> {
            if (partakers.hold(round.id(), belonging.organization()).isPresent()) {
                partakers.tie(round.id(), belonging.organization(), changeSet);
            }
        });
    }
}
