package no.retning.roadmap;

import no.retning.web.Messages;

/** What was reported, in words that a page shows: "Start 1. juli 2027, Slutt ingen besluttet dato". */
public record ReportedWords(Messages t) {
    public String of(Reported reported) {
        return new ValueWords(t).line(reported.after());
    }
}
