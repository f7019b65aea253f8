package no.retning.roadmap;

/** How sure the plan of an activity is: drawn solid when planned, dashed when tentative. */
public enum Certainty {
    PLANNED,
    TENTATIVE
}
