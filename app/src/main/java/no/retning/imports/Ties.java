package no.retning.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.roadmap.ActivityRow;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;

/**
 * What a person says about new lines of a list: this one is an activity we have already, under a key of our own.
 *
 * @param byKey keys of our own by Leveranse-ID
 */
public record Ties(Map<String, String> byKey) {
    static final Ties NONE = new Ties(Map.of());
    private static final String PREFIX = "tie-";

    /** Name of the field in which a line is tied. */
    public static String field(String key) {
        return PREFIX + key;
    }

    static Ties of(Form form) {
        Map<String, String> byKey = new LinkedHashMap<>();
        form.values().keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .sorted()
                .forEach(name -> form.text(name).ifPresent(own -> byKey.put(name.substring(PREFIX.length()), own)));
        return new Ties(byKey);
    }

    /** @param written as the API takes them, "56876000020107079:R-0001" */
    static Ties of(List<String> written) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String tie : written) {
            String[] parts = tie.strip().split(":", 2);
            if (parts.length != 2 || byKey.put(parts[0], parts[1]) != null) {
                throw Problem.validation("tie", "imports.problem.tieForm", tie);
            }
        }
        return new Ties(byKey);
    }

    boolean any() {
        return !byKey.isEmpty();
    }

    /** @throws Problem VALIDATION when a line is none of the list's new ones, or an activity none of our own */
    void check(RoadmapList list, PlanNow plan) {
        Map<String, ActivityRow> known = plan.byKey();
        Set<String> lines = list.lines().stream()
                .map(ListLine::key)
                .filter(key -> !known.containsKey(key))
                .collect(Collectors.toSet());
        Set<String> own = plan.own().stream().map(ActivityRow::key).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        byKey.forEach((key, to) -> {
            if (!lines.contains(key)) {
                errors.add(FieldError.of(field(key), "imports.problem.tieLine", key));
            } else if (!own.contains(to)) {
                errors.add(FieldError.of(field(key), "imports.problem.tieOwn", to));
            } else if (!taken.add(to)) {
                errors.add(FieldError.of(field(key), "imports.problem.tieTwice", to));
            }
        });
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
    }
}
