package no.retning.strategy;

import java.util.List;
import no.retning.roadmap.TermRow;
import no.retning.web.Addresses;
import no.retning.web.AsOf;

/**
 * The terms of the roadmap.
 *
 * @param ended what those were called that have left it
 */
public record TermsPage(AsOf asOf, List<TermRow> terms, List<TermName> ended) {

    public String address(String name) {
        return Links.at(asOf, "/begrep/" + Addresses.encoded(name));
    }
}
