package no.retning.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Progress;
import no.retning.roadmap.StatusRow;
import no.retning.web.Crumb;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * How a thing stands, with all that was told of it, and the form of who may tell.
 *
 * @param told the newest first
 */
public record StatusPage(StatusThing thing, List<StatusRow> told, boolean mayReport, Form form) {

    public List<Option> levels(Messages t) {
        return Arrays.stream(Progress.values())
                .map(it -> new Option(it.name(), t.of("roadmap.progress", it)))
                .toList();
    }

    public List<Option> precisions(Messages t) {
        var options = new ArrayList<Option>();
        for (var precision : DatePrecision.values()) {
            options.add(new Option(precision.name(), t.of("roadmap.precision", precision)));
        }
        return options;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(thing.name(), thing.path(), true));
    }
}
