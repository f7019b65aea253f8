package no.retning.change;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change set as somebody writes it, by form or API.
 *
 * @param title what it is about
 * @param reason why, may be left out
 * @param changeClass STRUCTURAL or OWNER_UPDATE; proposed from the changes when left out
 * @param changes what is to change, in the order written
 */
@Serdeable
public record ChangeSetDraft(
        @Nullable String title,
        @Nullable String reason,
        @Nullable ChangeClass changeClass,
        List<ProposedChange> changes) {}
