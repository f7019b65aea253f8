package no.retning.round;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.retning.change.Collecting;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** The office gathers all that was sent in in a round into one draft; once more when more has come. */
@Singleton
public class RoundCollecting {
    private final RoundKeeping rounds;
    private final PartakerRepository partakers;
    private final UnaskedRepository unasked;
    private final Collecting collecting;
    private final CurrentPerson current;
    private final Messages t;

    RoundCollecting(
            RoundKeeping rounds,
            PartakerRepository partakers,
            UnaskedRepository unasked,
            Collecting collecting,
            CurrentPerson current,
            @Named(Messages.STORED) Messages t) {
        this.rounds = rounds;
        this.partakers = partakers;
        this.unasked = unasked;
        this.collecting = collecting;
        this.current = current;
        this.t = t;
    }

    /**
     * What would be gathered.
     *
     * @param draft the draft that was made before and is still a draft, which it would be gathered into
     * @param proposals the sets that were sent in, in the order they were
     * @param unasked the activities that nobody was asked about
     */
    record Preview(
            RoundRow round,
            @Nullable Long draft,
            List<ProposalRow> proposals,
            Collecting.Collection collection,
            Unasked unasked) {}

    /** Nothing is stored. */
    @ReadOnly
    Preview preview(long round) {
        current.rights().require(Act.KEEP_ROUND);
        RoundRow row = rounds.get(round);
        Long draft = draft(round);
        List<ProposalRow> proposals = sent(round, draft);
        return new Preview(row, draft, proposals, collecting.preview(ids(proposals), draft), unasked.of(round));
    }

    /**
     * Gathers them.
     *
     * @param chosen by each clash the change that is taken, or 0 for none
     * @return id of the draft
     */
    @Transactional
    public long collect(long round, Map<Long, Long> chosen) {
        current.rights().require(Act.KEEP_ROUND);
        RoundRow row = rounds.get(round);
        Long draft = draft(round);
        return collecting.collect(
                row.title(), t.get("round.collect.reason", row.title()), ids(sent(round, draft)), chosen, draft);
    }

    private @Nullable Long draft(long round) {
        return partakers.drafts(round).stream().findFirst().orElse(null);
    }

    private List<ProposalRow> sent(long round, @Nullable Long draft) {
        return partakers.collectable(round, draft == null ? 0 : draft);
    }

    private static List<Long> ids(List<ProposalRow> proposals) {
        return proposals.stream().map(ProposalRow::changeSet).toList();
    }
}
