package no.retning.change;

/** What a change set rests on. */
public enum GroundType {
    COUNCIL_CASE,
    STEERING_GROUP,
    COMMISSION,
    DIRECTORATE,
    OWNER_PLAN,
    EDITORIAL,
    FOUNDING
}
