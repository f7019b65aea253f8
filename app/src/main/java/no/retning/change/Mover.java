package no.retning.change;

import org.jspecify.annotations.Nullable;

/**
 * The set that made the plan say what it says in a field.
 *
 * @param caseLabel the case it rests on, "Porteføljerådet 12/26"
 */
public record Mover(
        long set,
        String title,
        @Nullable String caseLabel,
        @Nullable String caseAddress) {
    public String address() {
        return "/endringer/" + set;
    }
}
