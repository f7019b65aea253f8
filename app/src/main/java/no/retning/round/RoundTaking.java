package no.retning.round;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import no.retning.organization.OrganizationRepository;
import no.retning.organization.OrganizationRow;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The office takes an organisation with in a round after it was opened: mostly one that became an owner meanwhile. */
@Singleton
public class RoundTaking {
    private final RoundRepository rounds;
    private final PartakerRepository partakers;
    private final OrganizationRepository organizations;
    private final RoundLetters letters;
    private final CurrentPerson current;
    private final Audit audit;

    RoundTaking(
            RoundRepository rounds,
            PartakerRepository partakers,
            OrganizationRepository organizations,
            RoundLetters letters,
            CurrentPerson current,
            Audit audit) {
        this.rounds = rounds;
        this.partakers = partakers;
        this.organizations = organizations;
        this.letters = letters;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Asks an organisation about its lines as those are asked that took part from the start, and writes to it.
     *
     * @param organization its name today
     * @throws Problem VALIDATION when there is none of this name; NOT_FOUND when there is no such round; CONFLICT when it
     *     is closed, or the organisation takes part already
     */
    @Transactional
    public void take(long id, @Nullable String organization) {
        current.rights().require(Act.KEEP_ROUND);
        // Nobody closes the round meanwhile.
        if (rounds.holdOpen().filter(it -> it.id() == id).isEmpty()) {
            throw rounds.find(id).isPresent()
                    ? Problem.conflict("round.error.closedToNew")
                    : Problem.notFound("round.notFound");
        }
        String name = organization == null ? "" : organization.strip();
        long one = organizations.listInUse().stream()
                .filter(it -> it.name().equals(name))
                .mapToLong(OrganizationRow::id)
                .findFirst()
                .orElseThrow(() -> Problem.validation("organization", "round.error.organization"));
        if (partakers.insert(id, one) == 0) {
            throw Problem.conflict("round.error.takesPart", name);
        }
        audit.record("TAKE_INTO_INPUT_ROUND", String.valueOf(id), Map.of("organization", name));
        letters.takenWith(rounds.find(id).orElseThrow(), one);
    }
}
