package no.retning.strategy;

import java.util.List;
import no.retning.roadmap.TermRow;
import no.retning.web.Addresses;
import no.retning.web.AsOf;

/** The terms of the roadmap. */
public record TermsPage(AsOf asOf, List<TermRow> terms) {

    public String address(TermRow term) {
        return Links.at(asOf, "/begrep/" + Addresses.encoded(term.name()));
    }
}
