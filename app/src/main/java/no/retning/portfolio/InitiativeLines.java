package no.retning.portfolio;

import java.util.List;
import java.util.Map;
import no.retning.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * The initiatives of a goal or an organisation, in the order of the portfolio.
 *
 * @param per the time as asked for; null for now
 */
public record InitiativeLines(
        List<InitiativeLine> lines, @Nullable String per) {
    /** The path at the same time. */
    public String at(String path) {
        return per == null ? path : Addresses.of(path, Map.of("per", per));
    }
}
