package no.retning.roadmap;

/** An initiative of the portfolio that an activity is linked to, as it was called at the time. */
public record InitiativeMention(String key, String name) {}
