package no.retning.people;

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

    /** Says that owners have reported a change of their own plan: the office, which hears from them all. */
    public boolean maySayForOwners() {
        return rights.office();
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
