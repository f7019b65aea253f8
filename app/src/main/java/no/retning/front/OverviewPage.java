package no.retning.front;

/** What the front page shows. */
public record OverviewPage(String title) {}
