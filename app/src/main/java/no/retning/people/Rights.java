package no.retning.people;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides who may do what (domain.md 8). Use cases call {@code require…}, pages ask the same
 * methods what to offer. Where nobody can sign in there is no person, so nothing may be changed.
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

    /** Meetings and cases: make them, change them. */
    public boolean mayHoldMeetings() {
        return office();
    }

    public boolean mayRegisterDecision() {
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

    /** Notes that a condition of a decision was met or waived. */
    public boolean maySettle() {
        return office();
    }

    /** Says which council treats which kind of change. */
    public boolean mayEditRules() {
        return office();
    }

    /**
     * Confirms an editorial set: a second person, who answers for all it touches.
     *
     * @param author id of the person who proposed it
     * @param writer id of the person who wrote it last
     */
    public boolean mayConfirm(@Nullable Long author, @Nullable Long writer, Collection<String> goals) {
        return mayProposeIn(goals) && !wrote(author) && !wrote(writer);
    }

    /** Whether there is any goal the person may propose changes in. */
    public boolean mayPropose() {
        return office() || (person != null && !person.goals().isEmpty());
    }

    /** @param goals codes of the primary goals of all that a change set touches, now and as proposed */
    public boolean mayProposeIn(Collection<String> goals) {
        return office() || (mayPropose() && answersFor(goals));
    }

    /**
     * Edits, sends in or withdraws a change set: its author, while still answering for all it touches.
     *
     * @param author id of the person who wrote it
     */
    public boolean mayWrite(@Nullable Long author, Collection<String> goals) {
        return office() || (wrote(author) && mayProposeIn(goals));
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
     *
     * @param status the status of the set as the tables write it, or REPORTED
     */
    public boolean maySeeChangeSet(String status, @Nullable Long author, Collection<String> goals) {
        return switch (status) {
            case "DECIDED", "CONFIRMED", "REJECTED" -> true;
            case "REPORTED" -> signedIn();
            case "PROPOSED" -> mayReadProposals() || wrote(author);
            case "SUBMITTED" -> is(Role.CASE_OWNER) || maySeeDraft(author, goals);
            case "DRAFT", "RETURNED", "WITHDRAWN" -> maySeeDraft(author, goals);
            default -> throw new IllegalArgumentException("no status of a change set: " + status);
        };
    }

    /** Follows things, and has a calendar address: for oneself, so everyone who is signed in. */
    public boolean mayFollow() {
        return signedIn();
    }

    /** Whether the person may do such a thing at all; the methods with an author or goals decide on one thing. */
    public boolean may(Act act) {
        return switch (act) {
            case WRITE_CHANGE_SET -> mayPropose();
            case READ_CHANGE_SET -> mayReadProposals();
            case RETURN_CHANGE_SET -> mayReturn();
            case PROPOSE_CHANGE_SET -> mayLayBeforeCase();
            case DECIDE_CHANGE_SET -> mayDecide();
            case CONFIRM_CHANGE_SET -> mayPropose();
            case EDIT_CHANGE_RULES -> mayEditRules();
            case SETTLE_CONDITION -> maySettle();
            case IMPORT_LIST -> mayImport();
            case PUBLISH_VERSION -> mayPublish();
            case HOLD_MEETING -> mayHoldMeetings();
            case REGISTER_DECISION -> mayRegisterDecision();
            case READ_PAPERS -> mayReadPapers();
            case FOLLOW -> mayFollow();
        };
    }

    /** @throws Forbidden unless the person may */
    public void require(Act act) {
        require(may(act), act);
    }

    /** @throws Forbidden unless the person may propose changes in all these goals */
    public void requireProposeIn(Collection<String> goals) {
        require(mayProposeIn(goals), Act.WRITE_CHANGE_SET);
    }

    /** @throws Forbidden unless the person may edit, send in or withdraw the set */
    public void requireWrite(@Nullable Long author, Collection<String> goals) {
        require(mayWrite(author, goals), Act.WRITE_CHANGE_SET);
    }

    /** @throws Forbidden unless the person may see the set */
    public void requireSee(String status, @Nullable Long author, Collection<String> goals) {
        require(maySeeChangeSet(status, author, goals), Act.READ_CHANGE_SET);
    }

    public boolean signedIn() {
        return person != null;
    }

    public Optional<Person> signedInAs() {
        return Optional.ofNullable(person);
    }

    private boolean maySeeDraft(@Nullable Long author, Collection<String> goals) {
        return office() || wrote(author) || (mayPropose() && !goals.isEmpty() && answersFor(goals));
    }

    private boolean answersFor(Collection<String> goals) {
        return person != null && person.goals().containsAll(goals);
    }

    private boolean wrote(@Nullable Long author) {
        return person != null && author != null && person.id() == author;
    }

    private boolean office() {
        return is(Role.SECRETARIAT) || is(Role.ADMINISTRATOR);
    }

    private boolean is(Role role) {
        return person != null && person.is(role);
    }

    private static void require(boolean may, Act act) {
        if (!may) {
            throw new Forbidden(act);
        }
    }
}
