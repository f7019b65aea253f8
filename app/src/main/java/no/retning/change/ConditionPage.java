package no.retning.change;

import java.util.List;
import java.util.stream.Stream;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * One condition, with how it was settled.
 *
 * @param maySettle whether to offer the form
 * @param form what was typed, with what is wrong
 * @param stale whether somebody else settled it in between
 */
public record ConditionPage(
        ConditionRow row, List<ConditionRow.Settlement> settlements, boolean maySettle, Form form, boolean stale) {

    /** What it can become: anything else than it is. */
    public List<Option> standings(Messages t) {
        return Stream.of(ConditionStanding.MET, ConditionStanding.WAIVED, ConditionStanding.OPEN)
                .filter(it -> it != row.standing())
                .map(it -> new Option(it.name(), t.of("change.condition.settle", it)))
                .toList();
    }
}
