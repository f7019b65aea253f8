package no.retning.change;

import java.util.Locale;
import java.util.Map;

/**
 * Organisations as they are called on the day of the plan.
 *
 * @param names the name shown of each
 * @param ids by each name and alias, in small letters
 */
record Organizations(Map<Long, String> names, Map<String, Long> ids) {

    /** The organisation that bears the name or alias. @throws Impossible when none does */
    long get(String field, String name) {
        Long id = ids.get(name.strip().toLowerCase(Locale.ROOT));
        if (id == null) {
            throw new Impossible(field, "organizationUnknown", name);
        }
        return id;
    }

    String name(long id) {
        return names.getOrDefault(id, "");
    }
}
