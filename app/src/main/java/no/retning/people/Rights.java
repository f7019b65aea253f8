package no.retning.people;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what (domain.md 8), decided here and in its neighbours {@link RightsOfAnswering}, {@link RightsOfReporting} and {@link WhoMay}, and
 * nowhere else. Use cases call {@code require…}, pages ask the same methods what to offer. Where nobody can sign in
 * there is no person, so nothing may be changed.
 *
 * @param person who is asking; null for a reader who is not signed in
 */
public record Rights(@Nullable Person person) {
    /** Of somebody who is not signed in: reads what is public. */
    public static final Rights OF_READERS = new Rights(null);

    public boolean mayImport() {
        return office();
    }

    public boolean mayPublish() {
        return office();
    }

    /** Gives a change set that was sent in back to who wrote it. */
    public boolean mayReturn() {
        return office();
    }

    /** Ties a change set that was sent in to a case. */
    public boolean mayLayBeforeCase() {
        return office();
    }

    /** Registers what a case decided about a change set. */
    public boolean mayDecide() {
        return office();
    }

    /**
     * Confirms an editorial set: a second person, who answers for all it touches.
     *
     * @param author who proposed it
     * @param writer id of the person who wrote it last
     */
    public boolean mayConfirm(Author author, @Nullable Long writer, Collection<Reach> reach) {
        return mayProposeIn(reach) && !wrote(author) && !wrote(new Author(writer, null));
    }

    /** Whether there is anything the person may propose changes in. */
    public boolean mayPropose() {
        return office()
                || (person != null
                        && (!person.goals().isEmpty()
                                || !person.subGoals().isEmpty()
                                || (belongs() && is(Role.CONTACT))));
    }

    /** @param reach of all that a change set touches, now and as proposed */
    public boolean mayProposeIn(Collection<Reach> reach) {
        return office() || (mayPropose() && answersFor(reach));
    }

    /**
     * Edits, sends in or withdraws a change set: its author, or who writes for the same organisation, while still
     * answering for all it touches.
     */
    public boolean mayWrite(Author author, Collection<Reach> reach) {
        return office() || ((wrote(author) || writesFor(author)) && mayProposeIn(reach));
    }

    /**
     * Settles where a change set and the plan have moved apart: its author until it is sent in, the office also
     * after that, and when it is decided.
     */
    public boolean maySettleConflicts(SetStatus status, Author author, Collection<Reach> reach) {
        return status.settled() && (status.beingWritten() ? mayWrite(author, reach) : office());
    }

    /** Sets that lie before a case: for those who prepare, own or treat cases, and those who propose. */
    public boolean mayReadProposals() {
        return mayReadPapers() || mayPropose();
    }

    /** Papers of meetings that are not held yet. */
    public boolean mayReadPapers() {
        return office() || is(Role.COUNCIL_MEMBER) || is(Role.CASE_OWNER);
    }

    /**
     * Whether the person may see a change set. What is decided is public; what lies before a case is read by those
     * who take part in it; what was sent in also by case owners; drafts by those who answer for what they touch. What
     * an organisation has reported of its own plan is shown to everyone who is signed in.
     */
    public boolean maySeeChangeSet(Sight sight, Author author, Collection<Reach> reach) {
        return switch (sight) {
            case ALL -> true;
            case SIGNED_IN -> signedIn();
            case PROPOSERS -> mayReadProposals() || wrote(author);
            case CASE_OWNERS -> is(Role.CASE_OWNER) || maySeeDraft(author, reach);
            case WRITERS -> maySeeDraft(author, reach);
        };
    }

    /** Whether the person may do such a thing at all; the methods with an author or goals decide on one thing. */
    public boolean may(Act act) {
        return WhoMay.may(this, act);
    }

    /** @throws Forbidden unless the person may */
    public void require(Act act) {
        require(may(act), act);
    }

    /** @throws Forbidden unless the person may propose changes in all of this */
    public void requireProposeIn(Collection<Reach> reach) {
        require(mayProposeIn(reach), Act.WRITE_CHANGE_SET);
    }

    /** @throws Forbidden unless the person may edit, send in or withdraw the set */
    public void requireWrite(Author author, Collection<Reach> reach) {
        require(mayWrite(author, reach), Act.WRITE_CHANGE_SET);
    }

    /** @throws Forbidden unless the person may settle what conflicts in the set, where a set can be settled at all */
    public void requireSettleConflicts(SetStatus status, Author author, Collection<Reach> reach) {
        require(!status.settled() || maySettleConflicts(status, author, reach), Act.WRITE_CHANGE_SET);
    }

    /** @throws Forbidden unless the person may see the set */
    public void requireSee(Sight sight, Author author, Collection<Reach> reach) {
        require(maySeeChangeSet(sight, author, reach), Act.READ_CHANGE_SET);
    }

    /** What the person may say for an organisation, or of what he or she answers for. */
    public RightsOfAnswering answering() {
        return new RightsOfAnswering(this);
    }

    /** Rights to the rounds, reports and review of the portfolio. */
    public RightsOfReporting reporting() {
        return new RightsOfReporting(this);
    }

    public boolean signedIn() {
        return person != null;
    }

    public Optional<Person> signedInAs() {
        return Optional.ofNullable(person);
    }

    private boolean maySeeDraft(Author author, Collection<Reach> reach) {
        return office() || wrote(author) || (mayPropose() && !reach.isEmpty() && answersFor(reach));
    }

    private boolean answersFor(Collection<Reach> reach) {
        return person != null && reach.stream().allMatch(person::answersFor);
    }

    private boolean wrote(Author author) {
        return person != null && author.person() != null && person.id() == author.person();
    }

    /** A contact takes over what a colleague began. */
    private boolean writesFor(Author author) {
        return person != null && author.organization() != null && isContactOf(author.organization());
    }

    boolean isContactOf(long organization) {
        return person != null && person.is(Role.CONTACT) && person.isOf(organization);
    }

    /** Whether the person belongs to an organisation. */
    boolean belongs() {
        return person != null && person.belonging() != null;
    }

    boolean office() {
        return is(Role.SECRETARIAT) || is(Role.ADMINISTRATOR);
    }

    boolean is(Role role) {
        return person != null && person.is(role);
    }

    static void require(boolean may, Act act) {
        if (!may) {
            throw new Forbidden(act);
        }
    }
}
