package no.retning.council;

import java.util.Arrays;
import java.util.List;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form of a decision, beside the text that was proposed.
 *
 * @param waits why it cannot be registered yet; null when it can
 * @param clashes what somebody else wrote in between
 * @param stale whether somebody did
 */
public record DecisionFormPage(CaseRow row, @Nullable Text waits, Form form, List<Clash> clashes, boolean stale) {
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
