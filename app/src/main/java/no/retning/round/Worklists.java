package no.retning.round;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.retning.people.Belonging;
import no.retning.people.CurrentPerson;
import no.retning.people.Person;
import no.retning.people.Rights;

/** The lines that somebody may answer in the open round, and so what waits for that person. */
@Singleton
public class Worklists {
    private final RoundRepository rounds;
    private final PartakerRepository partakers;
    private final LineRepository lines;
    private final CurrentPerson current;

    Worklists(RoundRepository rounds, PartakerRepository partakers, LineRepository lines, CurrentPerson current) {
        this.rounds = rounds;
        this.partakers = partakers;
        this.lines = lines;
        this.current = current;
    }

    /**
     * The lines of a person in a round.
     *
     * @param lines those the person may answer
     * @param contact whether the person answers for the whole organisation
     */
    record Worklist(RoundRow round, PartakerRow partaker, List<RoundLine> lines, boolean contact) {
        long left() {
            return lines.stream().filter(RoundLine::open).count();
        }
    }

    /** Of whoever is asking, in the open round; empty when none is open or the organisation takes no part. */
    @ReadOnly
    Optional<Worklist> open() {
        return rounds.findOpen().flatMap(this::of);
    }

    /** Of whoever is asking, in the open round, or else in the last of those that were closed; empty when there is none. */
    @ReadOnly
    Optional<Worklist> latest() {
        return open().or(() -> rounds.list().stream()
                .filter(it -> !it.open())
                .flatMap(it -> of(it).stream())
                .findFirst());
    }

    /** Of whoever is asking, in any round. */
    @ReadOnly
    Optional<Worklist> of(RoundRow round) {
        Rights rights = current.rights();
        Belonging belonging = rights.signedInAs().map(Person::belonging).orElse(null);
        if (belonging == null) {
            return Optional.empty();
        }
        long organization = belonging.organization();
        return partakers.list(round.id(), organization).stream().findFirst().map(partaker -> {
            List<RoundLine> mine = lines.list(round.id(), organization).stream()
                    .filter(it -> rights.answering().mayAnswer(organization, it.delegate()))
                    .toList();
            return new Worklist(round, partaker, mine, rights.answering().mayAnswer(organization, null));
        });
    }

    /** What waits for whoever is asking; empty when nothing does. Three small statements. */
    @ReadOnly
    public Optional<RoundTask> waiting() {
        return open().filter(it -> !it.partaker().sent())
                .map(it -> new RoundTask(
                        it.round().id(),
                        it.round().title(),
                        it.round().deadline(),
                        it.round().overdue(),
                        it.left(),
                        it.lines().size(),
                        it.contact() && it.left() == 0))
                .filter(it -> it.left() > 0 || it.sending());
    }
}
