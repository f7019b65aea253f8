package no.retning.change;

import java.util.List;
import java.util.stream.Stream;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * The list of change sets.
 *
 * @param groups by state; those without sets are left out
 * @param filter what is asked for
 * @param goals codes of the goals there are sets for
 * @param total how many the person may see, whatever the filter
 * @param mayPropose whether to offer a new one
 * @param mayEditRules whether to lead to the rules of which council treats what
 */
public record ChangeSetsPage(
        List<ChangeSetGroup> groups,
        Form filter,
        List<String> goals,
        int total,
        boolean mayPropose,
        boolean mayEditRules) {

    public List<Option> goalOptions(Messages t) {
        return Stream.concat(
                        Stream.of(new Option("", t.get("change.filter.allGoals"))),
                        goals.stream().map(goal -> new Option(goal, t.get("change.goal", goal))))
                .toList();
    }

    public boolean filtered() {
        return !filter.value("q").isBlank() || !filter.value("mal").isBlank();
    }
}
