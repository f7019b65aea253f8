package no.retning.round;

import java.util.List;
import no.retning.change.Collecting.Collection;
import no.retning.change.Disagreement;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * What would be gathered, where it clashes, and what it bears on.
 *
 * @param draft the draft that it would be gathered into; null for a new one
 * @param proposals the sets that were sent in, in the order they were
 * @param unasked the activities that nobody was asked about
 * @param form what was chosen, with what is wrong
 */
public record CollectPage(
        RoundRow round,
        @Nullable Long draft,
        List<ProposalRow> proposals,
        Collection collection,
        Unasked unasked,
        Form form) {
    static CollectPage of(RoundCollecting.Preview preview, Form form) {
        return new CollectPage(
                preview.round(), preview.draft(), preview.proposals(), preview.collection(), preview.unasked(), form);
    }

    /** Whether all that was sent in is in the draft already. */
    public boolean nothingNew() {
        return proposals.stream().allMatch(ProposalRow::gathered);
    }

    /** Whether the change is chosen, or 0 for none: as typed, else as it was gathered before. */
    public boolean chosen(Disagreement clash, long choice) {
        String typed = form.value("choice-" + clash.id());
        if (!typed.isEmpty()) {
            return typed.equals(String.valueOf(choice));
        }
        Long before = collection.before().chosen(clash);
        return before != null && before == choice;
    }
}
