package no.retning.people;

/** Whom a change set is shown to (domain.md 8), from the widest to the narrowest. */
public enum Sight {
    /** Everyone. */
    ALL,
    /** Everyone who is signed in: what an organisation has reported of its own plan. */
    SIGNED_IN,
    /** Those who prepare, own or treat cases, and those who propose. */
    PROPOSERS,
    /** Case owners, and those who write it. */
    CASE_OWNERS,
    /** Those who write it, or answer for all that it touches. */
    WRITERS
}
