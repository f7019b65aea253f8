package no.retning.edition;

import java.util.List;
import no.retning.web.Form;
import no.retning.web.Option;

/**
 * The form of a new version.
 *
 * @param cases cases that may have endorsed it, the newest first
 */
public record PublishPage(PublishingPreview preview, Form form, List<Option> cases) {

    /** Whether something stands in the way. */
    public boolean blocked() {
        return empty() || !preview.difference().unexplained().isEmpty();
    }

    /** Whether there is no plan to publish. */
    public boolean empty() {
        return preview.last() == null && preview.difference().onlyGoals();
    }
}
