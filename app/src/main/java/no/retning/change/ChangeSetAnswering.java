package no.retning.change;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import no.retning.people.Act;
import no.retning.people.SetStatus;
import no.retning.web.ETag;
import no.retning.web.Messages;

/** Answers the API with one change set: its changes, and what a reader should be told about it. */
@Singleton
class ChangeSetAnswering {
    private final ChangeSetReading reading;
    private final ChangeSetShowing showing;
    private final CouncilRules rules;
    private final ConditionRepository conditions;
    private final CarriedSets carried;
    private final ClashRepository clashes;
    private final Messages t;

    ChangeSetAnswering(
            ChangeSetReading reading,
            ChangeSetShowing showing,
            CouncilRules rules,
            ConditionRepository conditions,
            CarriedSets carried,
            ClashRepository clashes,
            Messages t) {
        this.reading = reading;
        this.showing = showing;
        this.rules = rules;
        this.conditions = conditions;
        this.carried = carried;
        this.clashes = clashes;
        this.t = t;
    }

    /**
     * What is done with a set; the answer tells how it then is.
     *
     * @param id as it stands in an address
     */
    MutableHttpResponse<ChangeSetAnswer.Whole> done(String id, Act act, LongConsumer deed) {
        reading.rights().require(act);
        long number = ChangeSetReading.number(id);
        deed.accept(number);
        return answer(number);
    }

    /** The set as it now is, with its revision as ETag. */
    MutableHttpResponse<ChangeSetAnswer.Whole> answer(long id) {
        ChangeSetRow set = reading.get(id);
        List<ChangeRow> rows = reading.changes(set);
        List<ConditionRow> bearing = conditions.ofSet(id);
        ChangeSetAnswer.Whole whole = new ChangeSetAnswer.Whole(
                ChangeSetAnswer.of(set),
                rows.stream().map(ChangeAnswer::of).toList(),
                Stream.concat(warnings(set).stream(), warnings(set, rows)).toList(),
                bearing.stream().anyMatch(ConditionRow::open),
                bearing.stream().map(ConditionAnswer::of).toList(),
                told(carried.from(rows)),
                told(carried.in(rows)),
                clashes.of(id));
        return HttpResponse.ok(whole).header(HttpHeaders.ETAG, ETag.of(set.revision()));
    }

    private static List<ChangeSetAnswer.CarriedAnswer> told(List<Carried> sets) {
        return sets.stream()
                .map(it -> new ChangeSetAnswer.CarriedAnswer(
                        it.set().id(),
                        it.seen() ? it.set().title() : null,
                        it.set().inForce() ? "IN_FORCE" : it.set().status().name(),
                        it.seen() ? it.set().caseLabel() : null))
                .toList();
    }

    private Stream<ChangeSetAnswer.Warning> warnings(ChangeSetRow set, List<ChangeRow> rows) {
        Set<Long> turned = DateWarnings.endBeforeStart(rows, showing.plan(set));
        return rows.stream()
                .filter(row -> turned.contains(row.id()))
                .map(row -> new ChangeSetAnswer.Warning(
                        "END_BEFORE_START",
                        row.subject().word(),
                        row.kind().name(),
                        null,
                        t.get("change.warning.END_BEFORE_START")));
    }

    private List<ChangeSetAnswer.Warning> warnings(ChangeSetRow set) {
        if (set.status() != SetStatus.PROPOSED) {
            return List.of();
        }
        return rules.broken(set.id(), set.council()).stream()
                .map(rule -> new ChangeSetAnswer.Warning(
                        "OTHER_COUNCIL",
                        rule.subject(),
                        rule.kind(),
                        rule.council(),
                        t.get("change.ground.otherCouncil", CouncilRules.names(List.of(rule)))))
                .toList();
    }
}
