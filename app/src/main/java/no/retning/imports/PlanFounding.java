package no.retning.imports;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import no.retning.change.Founding;
import no.retning.change.Ground;
import no.retning.change.GroundType;
import no.retning.change.PastIsClosed;
import no.retning.people.Audit;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Messages;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Founds the plan with a list: the set, the stored list and the audit entry stand or fall together. */
@Singleton
class PlanFounding {
    private final ImportRepository imports;
    private final PlanReading plans;
    private final Founding founding;
    private final Moments moments;
    private final Audit audit;
    private final Messages messages;

    PlanFounding(
            ImportRepository imports,
            PlanReading plans,
            Founding founding,
            Moments moments,
            Audit audit,
            Messages messages) {
        this.imports = imports;
        this.plans = plans;
        this.founding = founding;
        this.moments = moments;
        this.audit = audit;
        this.messages = messages;
    }

    @Transactional
    Imported found(RoadmapList read, FileMark file, @Nullable LocalDate from, long person) {
        imports.takeTurn(); // of two who found at once the second sees what the first did
        Moment now = moments.now();
        PlanNow plan = plans.read(now);
        RoadmapList list = GoalCheck.check(read, plan);
        Review review = new Review(list, ThreeWay.compare(list, imports.newest().orElse(null), plan));
        if (list.refused()) {
            throw new RefusedList(list);
        }
        if (review.comparison().nothingToDo()) {
            return new Imported(review, null, null);
        }
        if (!review.canFound()) {
            throw Problem.conflict("imports.problem.foundedAlready", list.label());
        }
        LocalDate day = day(list, from, now.day());
        long changeSet = changeSet(review, file, day, person);
        long id = imports.store(list, file.name(), file.sha256(), person, changeSet);
        audit.record(
                "IMPORT_LIST",
                list.label(),
                Map.of("sha256", file.sha256(), "changeSet", changeSet, "from", day.toString()));
        return new Imported(review, changeSet, id);
    }

    private long changeSet(Review review, FileMark file, LocalDate day, long person) {
        String label = review.list().label();
        try {
            return founding.found(
                    messages.get("imports.founding.title", label),
                    messages.get("imports.founding.reason", file.name()),
                    new Ground(GroundType.FOUNDING, null, day, label, messages.get("imports.founding.ground", label)),
                    Oslo.start(day),
                    person,
                    FoundingChanges.of(review.list(), review.comparison()));
        } catch (PastIsClosed e) {
            throw Problem.validation("from", "imports.problem.fromTooEarly", messages.date(day));
        }
    }

    private static LocalDate day(RoadmapList list, @Nullable LocalDate from, LocalDate today) {
        if (from != null && from.isAfter(today)) {
            throw Problem.validation("from", "imports.problem.fromAhead");
        }
        return from == null ? RoadmapImporting.firstDay(list.label(), today) : from;
    }
}
