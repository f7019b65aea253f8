package no.retning.people;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may answer for an organisation or for a part of the plan (domain.md 8): the lines of a round, what it owns, and
 * how things stand.
 */
public record RightsOfAnswering(Rights rights) {
    /**
     * Answers a line of an organisation in a round: its contact, or the one of the organisation it is delegated to.
     *
     * @param delegate id of the person it is delegated to; null asks for the whole organisation
     */
    public boolean mayAnswer(long organization, @Nullable Long delegate) {
        Person person = rights.person();
        return rights.isContactOf(organization)
                || (person != null && person.isOf(organization) && delegate != null && person.id() == delegate);
    }

    /** @throws Forbidden unless the person may answer the line, or for the whole organisation */
    public void requireAnswer(long organization, @Nullable Long delegate) {
        Rights.require(mayAnswer(organization, delegate), Act.ANSWER_ROUND);
    }

    /** Says whether an organisation owns what its name was read out of: its contact, or the office. */
    public boolean mayConfirmOwners(long organization) {
        return rights.office() || rights.isContactOf(organization);
    }

    /** @throws Forbidden unless the person may say so for the organisation */
    public void requireConfirmOwners(long organization) {
        Rights.require(mayConfirmOwners(organization), Act.CONFIRM_OWNERS);
    }

    /**
     * Whether all of it is the person's own plan to keep: as the contact of the organisation that owns it. Who answers
     * for the goal it serves, or is of that organisation with another duty, decides no organisation's plan.
     */
    public boolean keepsPlanOf(Collection<Reach> reach) {
        return !reach.isEmpty()
                && reach.stream().allMatch(it -> it.owners().stream().anyMatch(rights::isContactOf));
    }

    /** Says that owners have changed their own plan: who keeps that plan, and the office, which hears from them all. */
    public boolean maySayForOwners(Collection<Reach> reach) {
        return rights.office() || keepsPlanOf(reach);
    }

    /** Whether there can be anything the person may say for its owner. */
    public boolean maySayForOwners() {
        return rights.may(Act.CONFIRM_OWNERS);
    }

    /** Tells how a thing stands: who answers for it, by goal, by delmål or as its owner's contact; and the office. */
    public boolean mayReport(Reach reach) {
        return rights.mayProposeIn(List.of(reach));
    }

    /** @throws Forbidden unless the person may tell how it stands */
    public void requireReport(Reach reach) {
        Rights.require(mayReport(reach), Act.REPORT_STATUS);
    }
}
