package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.council.CouncilRow;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * The rules of which class and which council each kind of change has, in a form.
 *
 * @param rules as they stand, or as they were sent with what is wrong
 * @param saved whether they were written just now
 * @param stale whether somebody else wrote them in between
 */
public record RulesPage(List<RuleRow> rules, List<CouncilRow> councils, Form form, boolean saved, boolean stale) {

    /** By what they touch, in the order of the plan. */
    public Map<String, List<RuleRow>> groups() {
        return rules.stream().collect(Collectors.groupingBy(RuleRow::subject, LinkedHashMap::new, Collectors.toList()));
    }

    public List<Option> councilOptions(Messages t) {
        return Stream.concat(
                        Stream.of(new Option("", t.get("change.rules.anyCouncil"))),
                        councils.stream().map(it -> Option.ofPlan(it.slug(), it.name())))
                .toList();
    }

    /** The classes that such a change may be proposed as. */
    public List<Option> classes(RuleRow rule, Messages t) {
        return (CouncilRules.mayBeOwners(rule)
                        ? Stream.of(ChangeClass.OWNER_UPDATE, ChangeClass.STRUCTURAL)
                        : Stream.of(ChangeClass.STRUCTURAL))
                .map(it -> new Option(it.name(), t.of("change.class", it)))
                .toList();
    }

    public List<Option> enforcements(Messages t) {
        return Stream.of(RuleRow.Enforcement.values())
                .map(it -> new Option(it.name(), t.of("change.rules.enforcement", it)))
                .toList();
    }
}
