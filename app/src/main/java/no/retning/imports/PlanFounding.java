package no.retning.imports;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import no.retning.change.Founding;
import no.retning.change.Ground;
import no.retning.change.GroundType;
import no.retning.change.PastIsClosed;
import no.retning.time.Oslo;
import no.retning.web.Messages;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Founds the plan with the first list. */
@Singleton
class PlanFounding {
    private final Founding founding;
    private final Messages messages;
    private final Messages stored;

    PlanFounding(Founding founding, Messages messages, @Named(Messages.STORED) Messages stored) {
        this.founding = founding;
        this.messages = messages;
        this.stored = stored;
    }

    /** @return the set that holds the plan */
    @Transactional
    long found(Review review, FileMark file, LocalDate day, long person) {
        String label = review.list().label();
        try {
            return founding.found(
                    stored.get("imports.founding.title", label),
                    stored.get("imports.founding.reason", file.name()),
                    new Ground(GroundType.FOUNDING, null, day, label, stored.get("imports.founding.ground", label)),
                    Oslo.start(day),
                    person,
                    FoundingChanges.of(review.list(), review.comparison()));
        } catch (PastIsClosed e) {
            throw Problem.validation("from", "imports.problem.fromTooEarly", messages.date(day));
        }
    }

    /** The day asked for, or the one the list's label gives. */
    static LocalDate day(RoadmapList list, @Nullable LocalDate from, LocalDate today) {
        if (from != null && from.isAfter(today)) {
            throw Problem.validation("from", "imports.problem.fromAhead");
        }
        return from == null ? RoadmapImporting.firstDay(list.label(), today) : from;
    }
}
