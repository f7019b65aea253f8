package no.retning.round;

import java.util.List;
import java.util.Map;
import no.retning.organization.OrganizationRow;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * All rounds, and the form that opens one.
 *
 * @param form what was typed, with what is wrong; null where a round is open and no other can be
 */
public record RoundsPage(
        List<RoundRow> rounds,
        List<OrganizationRow> organizations,
        @Nullable Form form) {
    /** The form begins with every organisation that owns something. */
    static RoundsPage of(List<RoundRow> rounds, List<OrganizationRow> organizations, @Nullable Form typed) {
        if (typed != null) {
            return new RoundsPage(rounds, organizations, typed);
        }
        boolean open = rounds.stream().anyMatch(RoundRow::open);
        List<String> owners = organizations.stream()
                .filter(it -> it.activities() > 0)
                .map(OrganizationRow::name)
                .toList();
        return new RoundsPage(rounds, organizations, open ? null : Form.of(Map.of("organizations", owners)));
    }
}
