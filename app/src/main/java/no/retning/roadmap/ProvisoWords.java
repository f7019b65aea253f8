package no.retning.roadmap;

import java.util.stream.Collectors;
import no.retning.web.Messages;

/** A condition in words that a page and a file show. */
public record ProvisoWords(Messages t) {
    /** "Finansieringen er avklart (Helse Vest RHF, innen 1. mars 2027)". */
    public String line(Proviso it) {
        String owner = it.owner() == null ? "" : it.owner();
        String due = it.dueOn() == null ? "" : t.get("roadmap.provisional.due", t.date(it.dueOn()));
        String both = owner.isEmpty() || due.isEmpty() ? owner + due : owner + ", " + due;
        return both.isEmpty() ? it.text() : it.text() + " (" + both + ")";
    }

    /** What rests on the condition: "navnet, datoene". */
    public String fields(Proviso it) {
        return it.fields().stream()
                .filter(field -> t.has("roadmap.the." + field))
                .map(field -> t.get("roadmap.the." + field))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How it stands: open, or met or waived on a day. */
    public String standing(Proviso it) {
        return it.settledOn() == null || it.standing().equals("OPEN")
                ? t.get("roadmap.condition.OPEN")
                : t.get("roadmap.condition." + it.standing(), t.date(it.settledOn()));
    }
}
