package no.retning.imports;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.Person;
import no.retning.time.Moments;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Reading a published list, comparing it with the plan, and taking it in: as the plan itself, or as a draft. */
@Singleton
public class RoadmapImporting {
    private final CurrentPerson current;
    private final OneAtATime turns;
    private final ImportRepository imports;
    private final ListTaking taking;
    private final Moments moments;

    RoadmapImporting(
            CurrentPerson current, OneAtATime turns, ImportRepository imports, ListTaking taking, Moments moments) {
        this.current = current;
        this.turns = turns;
        this.imports = imports;
        this.taking = taking;
        this.moments = moments;
    }

    /**
     * What the list would do; nothing is stored.
     *
     * @throws UnreadableList when the file is no list
     * @throws no.retning.people.Forbidden unless the person may import
     */
    public Review review(byte[] file) {
        return review(file, Ties.NONE);
    }

    /** The same, with new lines tied to activities of our own. */
    Review review(byte[] file, Ties ties) {
        return taking.review(read(file), ties);
    }

    /**
     * Takes the list in, in one transaction: founds the plan with the first, makes a draft of a later one. A list that
     * says nothing new does nothing.
     *
     * @param from the first day it holds, for the first; null for the day the list's label gives
     * @throws UnreadableList when the file is no list
     * @throws RefusedList when something in it must be mended first
     * @throws Problem when the day or a tie is wrong
     */
    public Imported importList(String fileName, byte[] file, @Nullable LocalDate from) {
        return importList(fileName, file, from, Ties.NONE);
    }

    Imported importList(String fileName, byte[] file, @Nullable LocalDate from, Ties ties) {
        Person person = importer();
        return taking.take(read(file), new FileMark(fileName, file), from, ties, person.id());
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
