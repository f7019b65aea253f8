package no.retning.portfolio;

import java.util.List;
import java.util.Map;
import no.retning.web.Addresses;
import no.retning.web.AsOf;

/**
 * The initiatives of the portfolio, or the candidates to it.
 *
 * @param lights what was told of each last, by id
 * @param criteria of candidates, how far each meets the entry criteria, by id
 * @param all whether those that have ended are shown too
 */
public record InitiativesPage(
        AsOf asOf,
        List<InitiativeRow> rows,
        Map<Long, ToldLight> lights,
        Map<Long, List<CriterionRow>> criteria,
        boolean all,
        boolean mayPropose) {

    /** How many of the criteria it meets. */
    public long met(InitiativeRow row) {
        return criteria(row).stream().filter(CriterionRow::isMet).count();
    }

    public List<CriterionRow> criteria(InitiativeRow row) {
        return criteria.getOrDefault(row.id(), List.of());
    }

    /** What is not met, or not told. */
    public List<CriterionRow> missing(InitiativeRow row) {
        return criteria(row).stream().filter(it -> !it.isMet()).toList();
    }

    /** The path at the same time. */
    public String at(String path) {
        return asOf.per() == null ? path : Addresses.of(path, Map.of("per", asOf.per()));
    }
}
