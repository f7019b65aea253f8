package no.retning.example;

import jakarta.inject.Singleton;
import no.retning.organization.OrganizationRepository;
import no.retning.organization.OwnerWord;
import no.retning.people.CurrentPerson;

/** Lets organisations of the example confirm what they own. */
@Singleton
class ExampleOwners {
    private final OrganizationRepository organizations;
    private final OwnerWord word;
    private final CurrentPerson current;

    ExampleOwners(OrganizationRepository organizations, OwnerWord word, CurrentPerson current) {
        this.organizations = organizations;
        this.word = word;
        this.current = current;
    }

    void confirm(Story.Confirmation said) {
        var organization = organizations.list().stream()
                .filter(it -> it.name().equals(said.organization()))
                .findFirst()
                .orElseThrow();
        current.actingAs(said.by(), () -> word.confirm(organization, said.activities()));
    }
}
