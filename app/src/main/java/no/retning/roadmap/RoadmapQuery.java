package no.retning.roadmap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.retning.time.Oslo;
import no.retning.web.Addresses;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What stands after the question mark in the address of the roadmap, and of the files made from it. A word that
 * means nothing is passed over, so that an old link still opens; what is to be a day and is none is refused, as a time is.
 */
public record RoadmapQuery(Map<String, String> values) {

    /** Names of the filters, in the order they stand in an address. */
    public static final List<String> FILTERS =
            List.of("tekst", "maal", "delmaal", "fase", "sikkerhet", "eier", "endret");

    private static final List<String> ALL =
            List.of("tekst", "maal", "delmaal", "fase", "sikkerhet", "eier", "endret", "visning", "per", "mot");

    /** Of what was asked, the names that are ours. */
    public static RoadmapQuery of(Iterable<Map.Entry<String, List<String>>> asked) {
        var given = new LinkedHashMap<String, String>();
        for (var entry : asked) {
            if (!entry.getValue().isEmpty() && !entry.getValue().getFirst().isBlank()) {
                given.put(entry.getKey(), entry.getValue().getFirst().strip());
            }
        }
        var values = new LinkedHashMap<String, String>();
        ALL.stream().filter(given::containsKey).forEach(name -> values.put(name, given.get(name)));
        return new RoadmapQuery(values);
    }

    public @Nullable String per() {
        return values.get("per");
    }

    public @Nullable String mot() {
        return values.get("mot");
    }

    /** Whether the list is shown as a table instead of a timeline. */
    public boolean table() {
        return "tabell".equals(values.get("visning"));
    }

    /** What the reader wants to see. @throws Problem VALIDATION when a day is none */
    public ActivityFilter filter() {
        return new ActivityFilter(
                values.get("maal"),
                subGoalCode(values.get("delmaal")),
                value(Phase.values(), "fase"),
                value(Certainty.values(), "sikkerhet"),
                values.get("eier"),
                values.get("tekst"),
                day("endret", values.get("endret")));
    }

    /** The filters as a form holds them. */
    public Form form() {
        return Form.of(values);
    }

    /** What stays when the time changes. */
    public Map<String, String> keep() {
        var keep = new LinkedHashMap<>(values);
        keep.remove("per");
        keep.remove("mot");
        return keep;
    }

    /** The address of the path with the same query. */
    public String address(String path) {
        return Addresses.of(path, values);
    }

    /** The same with one value more, or another one. */
    public String with(String path, String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return Addresses.of(path, changed);
    }

    /** The same without some. */
    public String without(String path, String... names) {
        var changed = new LinkedHashMap<>(values);
        Arrays.asList(names).forEach(changed::remove);
        return Addresses.of(path, changed);
    }

    /** "1A" and "1.A" are the same delmål. */
    public static @Nullable String subGoalCode(@Nullable String code) {
        return code == null ? null : code.toUpperCase(Locale.ROOT).replaceFirst("^(\\d+)\\.?", "$1.");
    }

    private <T extends Enum<T>> @Nullable T value(T[] all, String name) {
        var asked = values.get(name);
        Optional<T> found =
                Arrays.stream(all).filter(value -> value.name().equals(asked)).findFirst();
        return found.orElse(null);
    }

    /** A day that was asked for; null when none was. @throws Problem VALIDATION when it is none */
    static @Nullable LocalDate day(String name, @Nullable String text) {
        LocalDate day = Oslo.read(text).orElse(null);
        if (day == null && text != null && !text.isBlank()) {
            throw Problem.validation(name, "web.day.unknown", text);
        }
        return day;
    }
}
