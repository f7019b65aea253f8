package no.retning.imports;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.Person;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Reading a published list, comparing it with the plan and, the first time, founding the plan with it. */
@Singleton
public class RoadmapImporting {
    private final CurrentPerson current;
    private final OneAtATime turns;
    private final ImportRepository imports;
    private final PlanReading plans;
    private final PlanFounding founding;
    private final Moments moments;

    RoadmapImporting(
            CurrentPerson current,
            OneAtATime turns,
            ImportRepository imports,
            PlanReading plans,
            PlanFounding founding,
            Moments moments) {
        this.current = current;
        this.turns = turns;
        this.imports = imports;
        this.plans = plans;
        this.founding = founding;
        this.moments = moments;
    }

    /**
     * What the list would do; nothing is stored.
     *
     * @throws UnreadableList when the file is no list
     * @throws no.retning.people.Forbidden unless the person may import
     */
    public Review review(byte[] file) {
        RoadmapList list = read(file);
        Moment now = moments.now();
        PlanNow plan = plans.read(now);
        return new Review(
                GoalCheck.check(list, plan),
                ThreeWay.compare(list, imports.newest().orElse(null), plan));
    }

    /**
     * Founds the plan with the list, in one transaction. A list that says nothing new does nothing.
     *
     * @param from the first day it holds; null for the day the list's label gives
     * @throws UnreadableList when the file is no list
     * @throws RefusedList when something in it must be mended first
     * @throws Problem when the plan is founded already and the list says something new, or the day is wrong
     */
    public Imported importList(String fileName, byte[] file, @Nullable LocalDate from) {
        Person person = importer();
        return founding.found(read(file), new FileMark(fileName, file), from, person.id());
    }

    /** The day from which a list holds unless another is chosen: the first of its month, or today where that lies ahead. */
    public LocalDate firstDay(String label) {
        return firstDay(label, moments.now().day());
    }

    static LocalDate firstDay(String label, LocalDate today) {
        LocalDate first = YearMonth.parse(label).atDay(1);
        return first.isAfter(today) ? today : first;
    }

    /** Lists imported so far, newest first. */
    public List<ImportedRow> list() {
        return imports.list();
    }

    private RoadmapList read(byte[] file) {
        try {
            return turns.forPerson(importer().id(), () -> ListReader.read(file));
        } catch (Deadline.ReadingTooLong e) {
            throw Problem.validation("file", "imports.problem.tooSlow");
        }
    }

    private Person importer() {
        Person person = current.get(Act.IMPORT_LIST);
        current.rights().require(Act.IMPORT_LIST);
        return person;
    }
}
