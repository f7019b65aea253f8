package no.retning.change;

import jakarta.inject.Singleton;
import java.util.List;
import no.retning.people.CurrentPerson;
import no.retning.people.Rights;
import no.retning.web.Problem;

/** Reads change sets for the one who asks, who sees only what {@link Rights} lets them see. */
@Singleton
class ChangeSetReading {
    private final ChangeSetRepository sets;
    private final ChangeRepository changes;
    private final CurrentPerson current;

    ChangeSetReading(ChangeSetRepository sets, ChangeRepository changes, CurrentPerson current) {
        this.sets = sets;
        this.changes = changes;
        this.current = current;
    }

    Rights rights() {
        return current.rights();
    }

    /** All that the person may see, the one touched last first; one statement. */
    List<ChangeSetRow> list() {
        Rights rights = rights();
        return sets.list().stream()
                .filter(set -> rights.maySeeChangeSet(set.sight(), set.author(), set.reach()))
                .toList();
    }

    /** @throws Problem NOT_FOUND; FORBIDDEN when the person may not see it */
    ChangeSetRow get(long id) {
        ChangeSetRow set = sets.find(id).orElseThrow(Problem::notFound);
        rights().requireSee(set.sight(), set.author(), set.reach());
        return set;
    }

    /** @param id as it stands in an address */
    ChangeSetRow get(String id) {
        return get(number(id));
    }

    /** The number in an address. @throws Problem NOT_FOUND when it is none */
    static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        return Long.parseLong(id);
    }

    List<ChangeRow> changes(ChangeSetRow set) {
        return changes.list(set.id());
    }
}
