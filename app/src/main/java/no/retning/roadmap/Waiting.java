package no.retning.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * A change that is decided and waits for the next version: no part of the plan yet.
 *
 * @param kind kind of change
 * @param changeSet number of the set
 * @param title title of the set
 * @param caseNumber the case as cited
 * @param caseAddress address of the page of the case
 */
public record Waiting(
        String kind,
        long changeSet,
        String title,
        @Nullable String caseNumber,
        @Nullable String caseAddress) {}
