package no.retning.review;

import org.jspecify.annotations.Nullable;

/** What was noted in a review, as it was typed or sent. */
public record RemarkDraft(
        @Nullable String initiative,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String saidBy,
        @Nullable String askedOf,
        @Nullable String dueOn) {}
