package no.retning.watching;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import no.retning.people.CurrentPerson;
import no.retning.people.Person;
import no.retning.time.Moment;

/** Finds what is new to the one who asks. */
@Singleton
public class SinceReading {
    /** All of them: who counts what a case changed must have every set of it. */
    private static final int ALL = Integer.MAX_VALUE;

    private final EventRepository events;
    private final Visits visits;
    private final CurrentPerson current;

    SinceReading(EventRepository events, Visits visits, CurrentPerson current) {
        this.events = events;
        this.visits = visits;
        this.current = current;
    }

    /** What is new as of a time; a look at the present is noted as a visit. */
    public Since read(Moment at) {
        Instant visit =
                at.now() ? current.find().map(Person::id).flatMap(visits::see).orElse(null) : null;
        List<Event> found =
                visit != null ? events.list(EventQuestion.knownAfter(visit, at.at(), ALL)) : sinceEdition(at);
        return new Since(
                visit,
                at.newestEdition(),
                found.stream()
                        .filter(event -> found.stream().noneMatch(event::carried))
                        .toList());
    }

    private List<Event> sinceEdition(Moment at) {
        Instant from = at.newestEdition() == null ? null : at.newestEdition().dataTime();
        return events.list(EventQuestion.happenedAfter(from, at.at(), ALL)).stream()
                .filter(event -> event.kind() != EventKind.EDITION)
                .toList();
    }
}
