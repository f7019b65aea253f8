package no.retning.watching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.retning.web.Messages;

/**
 * An event with what it changed, in the words of pages and feeds.
 *
 * @param changes the first of them; of a followed thing only those that touch it
 */
public record EventStory(Event event, List<ChangeLine> changes) {

    static List<EventStory> of(List<Event> events, Map<Long, List<ChangeLine>> changes) {
        return events.stream()
                .map(event -> new EventStory(
                        event,
                        event.kind() == EventKind.CHANGE_SET ? changes.getOrDefault(event.id(), List.of()) : List.of()))
                .toList();
    }

    /** What happened, in one line. */
    public String title(Messages t) {
        return switch (event.kind()) {
            case CHANGE_SET -> event.title();
            case DECISION -> t.get("watching.title.DECISION", String.valueOf(event.caseLabel()), event.title());
            case EDITION -> t.get("watching.title.EDITION", event.title());
        };
    }

    /** When and on what ground, in a sentence. */
    public String about(Messages t) {
        return switch (event.kind()) {
            case CHANGE_SET ->
                event.caseLabel() == null
                        ? t.get("watching.about.CHANGE_SET", t.date(event.at()))
                        : t.get("watching.about.CHANGE_SET.case", t.date(event.at()), event.caseLabel());
            case DECISION -> t.get("watching.about.DECISION", t.date(event.at()), outcome(t));
            case EDITION -> t.get("watching.about.EDITION", t.date(event.at()));
        };
    }

    /** A change in one line: what it was done to, and what. */
    public String line(Messages t, ChangeLine change) {
        String name = change.code() == null ? change.name() : change.code() + " " + change.name();
        return t.get(
                "watching.change",
                t.get("watching.subject." + change.subject()),
                name,
                t.get("watching.kind." + change.kind()).toLowerCase(Locale.ROOT));
    }

    /** How many changes are not listed. */
    public int others() {
        return changes.isEmpty() ? 0 : changes.getFirst().of() - changes.size();
    }

    private String outcome(Messages t) {
        return t.get("watching.outcome." + event.outcome());
    }
}
