package no.retning.round;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import no.retning.people.Act;
import no.retning.people.Belonging;
import no.retning.people.CurrentPerson;
import no.retning.people.Forbidden;
import no.retning.people.Person;
import no.retning.web.Problem;

/** Where an organisation answers: one at a time, and only while the round is open. */
@Singleton
class RoundDesk {
    private final RoundRepository rounds;
    private final PartakerRepository partakers;
    private final CurrentPerson current;

    RoundDesk(RoundRepository rounds, PartakerRepository partakers, CurrentPerson current) {
        this.rounds = rounds;
        this.partakers = partakers;
        this.current = current;
    }

    /**
     * What the person at hand answers for.
     *
     * @param sent whether the organisation has sent in
     */
    record Seat(long round, long organization, long person, boolean sent) {
        void requireUnsent() {
            if (sent) {
                throw Problem.conflict("round.error.sent");
            }
        }
    }

    /** Id of the person's organisation. @throws Forbidden when the person belongs to none */
    long organization() {
        Belonging belonging = current.get(Act.ANSWER_ROUND).belonging();
        if (belonging == null) {
            throw new Forbidden(Act.ANSWER_ROUND);
        }
        return belonging.organization();
    }

    /**
     * Holds the round open and the organisation's answers still until the transaction ends.
     *
     * @throws Problem NOT_FOUND when there is no such round or the organisation takes no part; CONFLICT when it is closed
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Seat take(long round) {
        Person person = current.get(Act.ANSWER_ROUND);
        long organization = organization();
        if (rounds.holdOpen().filter(it -> it.id() == round).isEmpty()) {
            RoundRow other = rounds.find(round).orElseThrow(() -> Problem.notFound("round.notFound"));
            throw Problem.conflict("round.error.closed", other.title());
        }
        boolean sent =
                partakers.hold(round, organization).orElseThrow(() -> Problem.notFound("round.error.notTakingPart"));
        return new Seat(round, organization, person.id(), sent);
    }
}
