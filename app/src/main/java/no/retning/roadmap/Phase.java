package no.retning.roadmap;

/** The phases of a delivery, in their order (domain.md 1). */
public enum Phase {
    CONCEPT,
    DEVELOPMENT,
    ADAPTATION,
    INTRODUCTION,
    IN_USE
}
