package no.retning.organization;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import no.retning.change.OwnerConfirming;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Messages;

/** Confirms owners in the words of the plan, which is written in bokmål whatever language the reader has. */
@Singleton
public class OwnerWord {
    private final OwnerConfirming confirming;
    private final CurrentPerson current;
    private final Messages stored;

    OwnerWord(OwnerConfirming confirming, CurrentPerson current, @Named(Messages.STORED) Messages stored) {
        this.confirming = confirming;
        this.current = current;
        this.stored = stored;
    }

    /**
     * Confirms that the organisation owns the activities.
     *
     * @param keys of the activities
     * @return the set that says so
     */
    public long confirm(OrganizationRow row, List<String> keys) {
        String said = current.rights().may(Act.ASSIGN_OWNERS)
                ? "organization.confirm.office"
                : "organization.confirm.contact";
        return confirming.confirm(
                row.id(), stored.get("organization.confirm.title", row.name()), stored.get(said, row.name()), keys);
    }
}
