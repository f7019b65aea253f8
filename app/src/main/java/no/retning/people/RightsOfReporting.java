package no.retning.people;

import org.jspecify.annotations.Nullable;

/** Who may do what with the portfolio's rounds, reports and review (domain.md 5 and 8). */
public record RightsOfReporting(Rights rights) {
    /**
     * Reads a round: closed ones are public, and open ones are read by those who report, review or sign.
     *
     * @param closed whether the round is closed
     */
    public boolean mayReadRound(boolean closed) {
        return closed || rights.signedIn();
    }

    /** @throws Forbidden unless the person may read the round */
    public void requireReadRound(boolean closed) {
        Rights.require(mayReadRound(closed), Act.READ_OPEN_ROUND);
    }

    /**
     * Reads what was stored of a round: it stays public once the round was closed, also while it is open again.
     *
     * @param published whether the round was ever closed
     * @throws Forbidden unless the person may
     */
    public void requireReadStored(boolean published) {
        Rights.require(published || rights.signedIn(), Act.READ_OPEN_ROUND);
    }

    /**
     * Writes what an organisation reports on an initiative: its contact, whom it is delegated to, or the office.
     *
     * @param delegate id of the person it is delegated to
     */
    public boolean mayReportFor(long organization, @Nullable Long delegate) {
        Person person = rights.person();
        return mayAnswerFor(organization)
                || (person != null && person.isOf(organization) && delegate != null && person.id() == delegate);
    }

    /** Delegates and sends in for the whole organisation: its contact, or the office. */
    public boolean mayAnswerFor(long organization) {
        return rights.office() || rights.isContactOf(organization);
    }

    /** Writes how a goal stands: its goal owner or subject owner, or the office. */
    public boolean mayReportGoal(String goal) {
        Person person = rights.person();
        return rights.office() || (person != null && person.goals().contains(goal));
    }

    /**
     * Notes what is said in the review of a round: the office, and members of a council their remarks and asks.
     *
     * @param work whether it gives somebody something to do; that is for the office
     */
    public boolean mayNote(boolean work) {
        return rights.office() || (rights.is(Role.COUNCIL_MEMBER) && !work);
    }

    /** @throws Forbidden unless the person may note it */
    public void requireNote(boolean work) {
        Rights.require(mayNote(work), Act.NOTE_REVIEW);
    }

    /** Whether it waits for the person: the contact of the organisation that was asked, or the one who was asked by name. */
    public boolean isAsked(@Nullable Long organization, @Nullable Long asked) {
        Person person = rights.person();
        return person != null
                && ((organization != null && rights.isContactOf(organization))
                        || (asked != null && person.id() == asked));
    }

    /** Says that a point of the review is answered or done: who is asked, or the office, which may hear it said. */
    public boolean mayAnswerPoint(@Nullable Long organization, @Nullable Long asked) {
        return rights.office() || isAsked(organization, asked);
    }

    /** @throws Forbidden unless the person may answer the point */
    public void requireAnswerPoint(@Nullable Long organization, @Nullable Long asked) {
        Rights.require(mayAnswerPoint(organization, asked), Act.ANSWER_POINT);
    }

    /**
     * Takes an answer back, so that the point is open again: the office, or who gave it and is asked still.
     *
     * @param answerer id of the person who gave it
     */
    public boolean mayTakeBack(@Nullable Long organization, @Nullable Long asked, @Nullable Long answerer) {
        Person person = rights.person();
        return rights.office()
                || (isAsked(organization, asked) && person != null && answerer != null && person.id() == answerer);
    }

    /** @throws Forbidden unless the person may take the answer back */
    public void requireTakeBack(@Nullable Long organization, @Nullable Long asked, @Nullable Long answerer) {
        Rights.require(mayTakeBack(organization, asked, answerer), Act.ANSWER_POINT);
    }

    /** Signs off what an organisation sent in: a leader of it. */
    public boolean maySign(long organization) {
        Person person = rights.person();
        return person != null && person.is(Role.LEADER) && person.isOf(organization);
    }

    /** @throws Forbidden unless the person may sign for the organisation */
    public void requireSign(long organization) {
        Rights.require(maySign(organization), Act.SIGN_OFF);
    }

    /** @throws Forbidden unless the person may answer for the organisation */
    public void requireAnswerFor(long organization) {
        Rights.require(mayAnswerFor(organization), Act.REPORT);
    }

    /** Throws Forbidden unless this is true, naming what was asked for. */
    public static void require(boolean may) {
        Rights.require(may, Act.REPORT);
    }
}
