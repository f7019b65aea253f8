package no.retning.change;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Organisations as they are called on the day of the plan.
 *
 * @param names the name shown of each
 * @param ids by each name and alias, in small letters
 * @param gone names and aliases that no organisation bears any more, in small letters
 */
record Organizations(Map<Long, String> names, Map<String, Long> ids, Set<String> gone) {

    /** The organisation that bears the name or alias. @throws Impossible when none does, or does no more */
    long get(String field, String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        Long id = ids.get(small);
        if (id == null) {
            throw new Impossible(field, gone.contains(small) ? "organizationEnded" : "organizationUnknown", name);
        }
        return id;
    }

    String name(long id) {
        return names.getOrDefault(id, "");
    }
}
