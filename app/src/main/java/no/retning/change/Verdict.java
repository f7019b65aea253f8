package no.retning.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one change.
 *
 * @param outcome the outcome
 * @param adopted the adopted values; null unless it was adopted
 * @param follows true when nobody said so: it stands on something that was not adopted
 */
record Verdict(Outcome outcome, @Nullable Map<String, @Nullable Object> adopted, boolean follows) {}
