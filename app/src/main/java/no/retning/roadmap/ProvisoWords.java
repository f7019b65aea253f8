package no.retning.roadmap;

import java.util.Comparator;
import java.util.List;
import no.retning.web.Messages;

/** A condition in words that a page and a file show. */
public record ProvisoWords(Messages t) {
    /** As the pages of activities and initiatives have them. */
    private static final List<String> ORDER = List.of(
            "name",
            "description",
            "theme",
            "phases",
            "certainty",
            "startsOn",
            "endsOn",
            "milestone",
            "owners",
            "lifecycle",
            "goal",
            "supports",
            "placement",
            "alsoUnder");

    /** "Finansieringen er avklart (Helse Vest RHF, innen 1. mars 2027)". */
    public String line(Proviso it) {
        String owner = it.owner() == null ? "" : it.owner();
        String due = it.dueOn() == null ? "" : t.get("roadmap.provisional.due", t.date(it.dueOn()));
        String both = owner.isEmpty() || due.isEmpty() ? owner + due : owner + ", " + due;
        return both.isEmpty() ? it.text() : it.text() + " (" + both + ")";
    }

    /** What rests on the condition, in the order of the page: "navnet, fasen og datoene". */
    public String fields(Proviso it) {
        List<String> named = it.fields().stream()
                .filter(field -> t.has("roadmap.the." + field))
                .sorted(Comparator.comparingInt(ProvisoWords::place).thenComparing(Comparator.naturalOrder()))
                .map(field -> t.get("roadmap.the." + field))
                .distinct()
                .toList();
        return named.size() < 2
                ? String.join("", named)
                : t.get("roadmap.and", String.join(", ", named.subList(0, named.size() - 1)), named.getLast());
    }

    private static int place(String field) {
        int place = ORDER.indexOf(field.startsWith("milestone.") ? "milestone" : field);
        return place < 0 ? ORDER.size() : place;
    }

    /** How it stands: open, or met or waived on a day. */
    public String standing(Proviso it) {
        return it.settledOn() == null || it.standing().equals("OPEN")
                ? t.get("roadmap.condition.OPEN")
                : t.get("roadmap.condition." + it.standing(), t.date(it.settledOn()));
    }
}
