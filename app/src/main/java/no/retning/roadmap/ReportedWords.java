package no.retning.roadmap;

import java.time.LocalDate;
import java.util.stream.Collectors;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** What was reported, in words that a page shows: "Start 1. juli 2027, Slutt ingen besluttet dato". */
public record ReportedWords(Messages t) {
    public String of(Reported reported) {
        return reported.after().entrySet().stream()
                .filter(field -> t.has("roadmap.field." + field.getKey()))
                .filter(field -> !field.getKey().endsWith("Precision"))
                .map(field -> t.get("roadmap.field." + field.getKey()) + " " + value(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String value(String field, @Nullable Object value) {
        boolean day = field.endsWith("On");
        if (value == null) {
            return t.get(day ? "roadmap.date.none" : "roadmap.reported.nothing");
        }
        return day && value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? t.date(LocalDate.parse(text))
                : new FieldWords(t).words(field, value);
    }
}
