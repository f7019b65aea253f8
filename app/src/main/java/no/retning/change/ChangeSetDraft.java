package no.retning.change;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change set as somebody writes it, by form or API.
 *
 * @param title what it is about
 * @param reason why, may be left out
 * @param changeClass STRUCTURAL, OWNER_UPDATE or EDITORIAL; proposed from the changes when left out
 * @param ground what it rests on besides the council's case, such as the owner's own plan; null for the case alone
 * @param changes what is to change, in the order written
 */
@Serdeable
public record ChangeSetDraft(
        @Nullable String title,
        @Nullable String reason,
        @Nullable ChangeClass changeClass,
        @Nullable Ground ground,
        List<ProposedChange> changes) {

    /** A set that rests on the case it will be laid before, and nothing else. */
    public ChangeSetDraft(
            @Nullable String title,
            @Nullable String reason,
            @Nullable ChangeClass changeClass,
            List<ProposedChange> changes) {
        this(title, reason, changeClass, null, changes);
    }
}
