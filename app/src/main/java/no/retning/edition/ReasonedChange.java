package no.retning.edition;

import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * One field that says something else, and why.
 *
 * @param reason the change behind it; null when none is found, which no published version may hold
 */
public record ReasonedChange(FieldChange change, @Nullable ChangeReason reason) {}
