package no.retning.strategy;

import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.web.Addresses;
import no.retning.web.AsOf;

/** Addresses of other pages at the time a page is shown at. */
final class Links {

    private Links() {}

    static String at(AsOf asOf, String path) {
        return at(asOf, path, Map.of());
    }

    static String at(AsOf asOf, String path, Map<String, String> more) {
        var query = new LinkedHashMap<>(more);
        if (asOf.per() != null) {
            query.put("per", asOf.per());
        }
        return Addresses.of(path, query);
    }
}
