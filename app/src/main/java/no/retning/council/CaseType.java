package no.retning.council;

/** Sakstype (innretning) as the agenda prints it; never inferred from the decision (domain.md 1). */
public enum CaseType {
    APPROVAL,
    INFORMATION,
    DISCUSSION,
    RECOMMENDATION,
    OPEN,
    NONE
}
