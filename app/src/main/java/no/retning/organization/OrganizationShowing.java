package no.retning.organization;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.retning.council.ReviewPoint;
import no.retning.council.ReviewPointRepository;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.PeopleRepository;
import no.retning.people.PersonLine;
import no.retning.people.Rights;
import no.retning.portfolio.InitiativeListing;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Form;
import no.retning.web.Problem;

/** Puts together the page of an organisation; people are shown to those who keep them. */
@Singleton
class OrganizationShowing {
    static final String VIEW = "organization/organization";

    private final OrganizationRepository organizations;
    private final OwnershipRepository ownership;
    private final InitiativeListing initiatives;
    private final ReviewPointRepository points;
    private final Moments moments;
    private final PeopleRepository people;
    private final CurrentPerson current;

    OrganizationShowing(
            OrganizationRepository organizations,
            OwnershipRepository ownership,
            InitiativeListing initiatives,
            ReviewPointRepository points,
            Moments moments,
            PeopleRepository people,
            CurrentPerson current) {
        this.organizations = organizations;
        this.ownership = ownership;
        this.initiatives = initiatives;
        this.points = points;
        this.moments = moments;
        this.people = people;
        this.current = current;
    }

    /** @param id as it stands in an address */
    OrganizationRow get(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.notFound("organization.notFound");
        }
        return organizations.find(Long.parseLong(id)).orElseThrow(() -> Problem.notFound("organization.notFound"));
    }

    OrganizationPage page(OrganizationRow row, Form form) {
        Rights rights = current.rights();
        List<PersonLine> all = rights.may(Act.KEEP_ORGANIZATIONS) ? people.list(null) : List.of();
        List<OwnedActivity> owned = ownership.list(row.id());
        List<ReviewPoint> asked = points.askedOf(row.id(), rights.signedIn());
        Moment now = moments.now();
        return new OrganizationPage(
                row,
                organizations.names(row.id()),
                owned,
                initiatives.ofOrganization(row.id(), now),
                asked,
                ReviewPoint.answerable(asked, rights.reporting()),
                now.day(),
                all.stream()
                        .filter(it -> it.organization() != null && it.organization() == row.id())
                        .toList(),
                all.stream().filter(it -> it.organization() == null).toList(),
                form.equals(Form.EMPTY) ? begun(owned) : form,
                rights.may(Act.KEEP_ORGANIZATIONS),
                rights.answering().mayConfirmOwners(row.id()));
    }

    /** To begin with, all that nobody has confirmed is ticked. */
    private static Form begun(List<OwnedActivity> owned) {
        return Form.of(Map.of(
                "activities",
                owned.stream()
                        .filter(OwnedActivity::inferred)
                        .map(OwnedActivity::key)
                        .toList()));
    }
}
