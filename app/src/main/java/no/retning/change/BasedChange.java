package no.retning.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change that was written against something else than the plan as it stands: against the list imported last.
 *
 * @param change what is to change
 * @param base what its fields said there, by the names of {@code after}; where the plan says otherwise now, it conflicts
 */
public record BasedChange(ProposedChange change, Map<String, @Nullable Object> base) {}
