package no.retning.people;

/** What a person is to the plan (domain.md 8). Everyone, signed in or not, is a reader; that is no role. */
public enum Role {
    /** Målansvarlig: answers for a goal. */
    GOAL_OWNER,
    /** Fagansvarlig: helps the goal owner with the substance of a goal. */
    SUBJECT_OWNER,
    /** Porteføljekontakt: reports for an organisation. */
    CONTACT,
    /** Leder: signs off for an organisation. */
    LEADER,
    /** Sakseier: lays matters before a council. */
    CASE_OWNER,
    /** Member of a council. */
    COUNCIL_MEMBER,
    /** The secretariat, also called the portfolio office. */
    SECRETARIAT,
    ADMINISTRATOR
}
