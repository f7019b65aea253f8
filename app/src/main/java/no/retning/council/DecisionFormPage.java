package no.retning.council;

import java.util.Arrays;
import java.util.List;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * The form of a decision, beside the text that was proposed.
 *
 * @param clashes what somebody else wrote in between
 * @param stale whether somebody did
 */
public record DecisionFormPage(CaseRow row, Form form, List<Clash> clashes, boolean stale) {
    /** Where the form is sent. */
    public String action() {
        return row.address() + "/vedtak";
    }

    /** What can become of a proposal. */
    public List<Option> outcomes(Messages t) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Option(outcome.name(), t.of("council.outcome", outcome)))
                .toList();
    }
}
