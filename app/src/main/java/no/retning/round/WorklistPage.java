package no.retning.round;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.people.PersonLine;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * Mine aktiviteter: the lines of whoever is asking, in the open round.
 *
 * @param organization what the person's organisation is called
 * @param round the round that is open and that the organisation takes part in, or the last of those; null for none
 * @param contact whether the person answers for the whole organisation
 * @param proposes whether the person may propose changes
 * @param colleagues others of the organisation, to whom lines can be delegated
 * @param form what was chosen, with what is wrong
 */
public record WorklistPage(
        String organization,
        @Nullable RoundRow round,
        @Nullable PartakerRow partaker,
        List<RoundLine> lines,
        boolean contact,
        boolean proposes,
        List<PersonLine> colleagues,
        Form form) {
    public long left() {
        return lines.stream().filter(RoundLine::open).count();
    }

    public long answered() {
        return lines.size() - left();
    }

    /** Whether the round is open, and not the last that was closed. */
    public boolean open() {
        return round != null && round.open();
    }

    /** What the page begins with. */
    public String lead(Messages t) {
        if (round == null) {
            return t.get("round.worklist.none");
        }
        return round.closedAt() != null
                ? t.get("round.worklist.closed", t.date(round.closedAt()))
                : t.get(
                        round.overdue() ? "round.worklist.lead.overdue" : "round.worklist.lead",
                        t.date(round.deadline()));
    }

    /** Whether lines can be answered now. */
    public boolean answering() {
        return open() && partaker != null && !partaker.sent();
    }

    public boolean delegates() {
        return contact && answering() && !colleagues.isEmpty() && !lines.isEmpty();
    }

    /** The colleagues, and nobody. */
    public List<Option> persons(Messages t) {
        return Stream.concat(
                        colleagues.stream().map(it -> Option.ofPlan(String.valueOf(it.id()), it.shown())),
                        Stream.of(new Option("0", t.get("round.delegate.nobody"))))
                .toList();
    }

    /** The line that is to be answered after this one: the next that is open, or the first that is. */
    static Optional<RoundLine> after(List<RoundLine> lines, String key) {
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).key().equals(key)) {
                at = i;
            }
        }
        return Stream.concat(lines.stream().skip(at), lines.stream())
                .filter(RoundLine::open)
                .findFirst();
    }
}
