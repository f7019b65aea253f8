package no.retning.change;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import no.retning.web.ETag;
import no.retning.web.Messages;

/** Answers the API with one change set: its changes, and what a reader should be told about it. */
@Singleton
class ChangeSetAnswering {
    private final ChangeSetReading reading;
    private final CouncilRules rules;
    private final Messages t;

    ChangeSetAnswering(ChangeSetReading reading, CouncilRules rules, Messages t) {
        this.reading = reading;
        this.rules = rules;
        this.t = t;
    }

    /** The set as it now is, with its revision as ETag. */
    MutableHttpResponse<ChangeSetAnswer.Whole> answer(long id) {
        ChangeSetRow set = reading.get(id);
        List<ChangeAnswer> changes =
                reading.changes(set).stream().map(ChangeAnswer::of).toList();
        return HttpResponse.ok(new ChangeSetAnswer.Whole(ChangeSetAnswer.of(set), changes, warnings(set)))
                .header(HttpHeaders.ETAG, ETag.of(set.revision()));
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
