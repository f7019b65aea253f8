package no.retning.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import no.retning.wording.Alphabet;

/**
 * Activities without an owner, by the organisations that are suggested for them, and those whose owner nobody has
 * confirmed.
 *
 * @param suggestions what can be suggested, the surest first
 * @param others activities that nothing can be suggested for
 * @param inferred activities whose owner is inferred, one row an owner
 * @param organizations those in use
 * @param form what is ticked
 */
public record OwnersPage(
        List<OwnerSuggestion> suggestions,
        List<OwnedActivity> others,
        List<OwnedActivity> inferred,
        List<OrganizationRow> organizations,
        Form form) {

    /** Suggestions by the names of who is suggested, in the order of the alphabet. */
    public Map<String, List<OwnerSuggestion>> groups() {
        Map<String, List<OwnerSuggestion>> groups = new LinkedHashMap<>();
        suggestions.stream()
                .map(OwnerSuggestion::names)
                .distinct()
                .sorted(Alphabet.NORWEGIAN)
                .forEach(names -> groups.put(names, new ArrayList<>()));
        suggestions.forEach(
                it -> groups.getOrDefault(it.names(), new ArrayList<>()).add(it));
        return groups;
    }

    /** How many owners nobody has confirmed, by the organisation. */
    public Map<OrganizationRow, Long> unconfirmed() {
        Map<OrganizationRow, Long> counts = new LinkedHashMap<>();
        organizations.forEach(it -> {
            long count = inferred.stream()
                    .filter(owned -> owned.organization() != null && owned.organization() == it.id())
                    .count();
            if (count > 0) {
                counts.put(it, count);
            }
        });
        return counts;
    }

    public List<Option> choices(Messages t) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", t.get("organization.choose")));
        options.addAll(organizations.stream()
                .map(it -> Option.ofPlan(it.name(), it.name()))
                .collect(Collectors.toList()));
        return options;
    }
}
