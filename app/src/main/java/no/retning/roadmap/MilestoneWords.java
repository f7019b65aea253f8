package no.retning.roadmap;

import java.util.List;
import java.util.stream.Collectors;
import no.retning.web.Messages;

/** Milestones and owners in words that a page and a file show. */
public record MilestoneWords(Messages t) {

    /** "Tilgjengelig for innføring 1. kvartal 2027". */
    public String line(MilestoneRow it) {
        return t.of("roadmap.milestone", it.kind()) + " " + when(it);
    }

    /** "1. kvartal 2027". */
    public String when(MilestoneRow it) {
        return PlanDates.words(t, it.on(), it.precision());
    }

    /** "Helse Vest RHF, KS (antatt)". */
    public String owners(List<OwnerRow> owners) {
        return owners.stream().map(this::owner).collect(Collectors.joining(", "));
    }

    /** One owner; one that was read out of the name says so. */
    public String owner(OwnerRow it) {
        return it.inferred() ? t.get("roadmap.owner.inferred", it.organization()) : it.organization();
    }
}
