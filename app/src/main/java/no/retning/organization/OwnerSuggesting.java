package no.retning.organization;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.retning.organization.OwnerSuggestion.Source;

/** Suggests owners for the activities that have none, from what they are called (domain.md 8). */
@Singleton
class OwnerSuggesting {
    private final OwnershipRepository ownership;
    private final OrganizationRepository organizations;

    OwnerSuggesting(OwnershipRepository ownership, OrganizationRepository organizations) {
        this.ownership = ownership;
        this.organizations = organizations;
    }

    /** Activities that nobody owns. */
    List<OwnedActivity> unowned() {
        return ownership.list(null).stream()
                .filter(it -> it.organization() == null)
                .toList();
    }

    /** Activities with an owner that nobody has confirmed, one row an owner. */
    List<OwnedActivity> inferred() {
        return ownership.list(null).stream().filter(OwnedActivity::inferred).toList();
    }

    /** What can be suggested, the surest first. */
    List<OwnerSuggestion> suggest(List<OwnedActivity> activities) {
        OwnerNames names = new OwnerNames(organizations.listInUse());
        List<OwnerSuggestion> found = new ArrayList<>();
        for (OwnedActivity activity : activities) {
            suggest(activity, names, found);
        }
        found.sort(Comparator.comparing(OwnerSuggestion::from));
        return found;
    }

    private static void suggest(OwnedActivity activity, OwnerNames names, List<OwnerSuggestion> found) {
        Source from = Source.END_OF_NAME;
        Set<OrganizationRow> owners = names.atEnd(activity.name());
        if (owners.isEmpty()) {
            from = Source.NAME;
            owners = names.within(activity.name());
        }
        if (owners.isEmpty() && activity.description() != null) {
            from = Source.DESCRIPTION;
            owners = names.described(activity.description());
        }
        if (!owners.isEmpty()) {
            found.add(new OwnerSuggestion(activity, from, List.copyOf(owners)));
        }
    }
}
