package no.retning.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import no.retning.people.Rights;
import no.retning.task.Task;
import no.retning.task.TaskSource;

/** Owners that were read out of names and that nobody has confirmed. */
@Singleton
class OrganizationTasks implements TaskSource {
    private final OrganizationRepository organizations;

    OrganizationTasks(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    @Override
    public List<Task> of(Rights rights, LocalDate today) {
        List<OrganizationRow> doubtful = organizations.list().stream()
                .filter(row -> row.inferred() > 0 && rights.answering().mayConfirmOwners(row.id()))
                .toList();
        int owned = doubtful.stream().mapToInt(OrganizationRow::inferred).sum();
        String address = doubtful.size() == 1 ? doubtful.getFirst().path() : "/organisasjoner";
        return List.of(new Task("organization.task.INFERRED", owned, address));
    }
}
