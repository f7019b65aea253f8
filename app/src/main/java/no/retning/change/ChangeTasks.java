package no.retning.change;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.retning.people.Rights;
import no.retning.people.SetStatus;
import no.retning.task.Task;
import no.retning.task.TaskSource;

/** Change sets that wait for somebody: to be laid before a case, decided, confirmed, written anew or sent in. */
@Singleton
class ChangeTasks implements TaskSource {
    private static final String LIST = "/endringer";

    private final ChangeSetRepository sets;

    ChangeTasks(ChangeSetRepository sets) {
        this.sets = sets;
    }

    @Override
    public List<Task> of(Rights rights, LocalDate today) {
        List<ChangeSetRow> all = sets.list();
        List<Task> tasks = new ArrayList<>();
        if (rights.mayLayBeforeCase()) {
            tasks.add(task("SUBMITTED", all, set -> set.status() == SetStatus.SUBMITTED && set.collectedIn() == null));
        }
        if (rights.mayDecide()) {
            tasks.add(task("TREATED", all, set -> set.status() == SetStatus.PROPOSED && set.caseOutcome() != null));
        }
        tasks.add(task("EDITORIAL", all, set -> waitsForSecond(set, rights)));
        tasks.add(task("RETURNED", all, set -> set.status() == SetStatus.RETURNED && own(set, rights)));
        tasks.add(task("DRAFT", all, set -> set.status() == SetStatus.DRAFT && !set.editorial() && own(set, rights)));
        return tasks;
    }

    private static boolean waitsForSecond(ChangeSetRow set, Rights rights) {
        return set.editorial()
                && set.status() == SetStatus.DRAFT
                && rights.mayConfirm(set.author(), set.writtenBy(), set.reach());
    }

    /** Written by the person, or for the organisation the person writes for. */
    private static boolean own(ChangeSetRow set, Rights rights) {
        boolean wrote = rights.signedInAs()
                .filter(person -> Objects.equals(person.id(), set.proposedBy()))
                .isPresent();
        return (wrote || !rights.mayReturn()) && rights.mayWrite(set.author(), set.reach());
    }

    private static Task task(String code, List<ChangeSetRow> all, Predicate<ChangeSetRow> which) {
        List<ChangeSetRow> found = all.stream().filter(which).toList();
        String address = found.size() == 1 ? found.getFirst().address() : LIST;
        return new Task("change.task." + code, found.size(), address);
    }
}
