package no.retning.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.web.Messages;

/** How something stands, in words that a page and a file show. */
public record StatusWords(Messages t) {

    /** "Start 1. juli 2027, slutt 2. kvartal 2028"; empty when nothing is thought. */
    public String forecast(StatusRow it) {
        var parts = new ArrayList<String>();
        if (it.forecastStartsOn() != null) {
            parts.add(t.get(
                    "roadmap.status.start", PlanDates.words(t, it.forecastStartsOn(), it.forecastStartsPrecision())));
        }
        if (it.forecastEndsOn() != null) {
            parts.add(t.get("roadmap.status.end", PlanDates.words(t, it.forecastEndsOn(), it.forecastEndsPrecision())));
        }
        return String.join(", ", parts);
    }

    /** "3 måneder senere enn besluttet start", "slutt: ingen besluttet dato". */
    public String slippage(Slippage it) {
        if (it.decided() == null) {
            return t.get("roadmap.slippage.none." + it.basis());
        }
        var moved = PlanDates.moved(t, it.decided(), it.forecast());
        return moved.isEmpty()
                ? t.get("roadmap.slippage.same." + it.basis())
                : t.get("roadmap.slippage.than." + it.basis(), moved);
    }

    public String slippages(List<Slippage> all) {
        return all.stream().map(this::slippage).collect(Collectors.joining(", "));
    }

    /** Who told it: the person, and the organisation where it was for one. */
    public String by(StatusRow it) {
        var person = it.reportedBy() == null ? t.get("roadmap.status.nobody") : it.reportedBy();
        return it.organization() == null || it.organization().equals(person)
                ? person
                : person + ", " + it.organization();
    }
}
