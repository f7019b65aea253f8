package no.retning.organization;

import java.util.List;

/**
 * Who may own an activity, as its name or description says.
 *
 * @param from where it was read
 * @param organizations the owners suggested, in the order they are named
 */
public record OwnerSuggestion(OwnedActivity activity, Source from, List<OrganizationRow> organizations) {
    /** Where a name was read, the surest first. */
    public enum Source {
        END_OF_NAME,
        NAME,
        DESCRIPTION
    }

    /** Whether it is chosen to begin with: a description names many who only take part. */
    public boolean likely() {
        return from != Source.DESCRIPTION;
    }

    /** The names of the owners, with commas between. */
    public String names() {
        return String.join(
                ", ", organizations.stream().map(OrganizationRow::name).toList());
    }
}
