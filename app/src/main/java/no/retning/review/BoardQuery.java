package no.retning.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.retning.reporting.Dimension;
import no.retning.roadmap.Progress;
import no.retning.web.Addresses;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/** The filters of a board, as they stand in its address; a value that means nothing is passed over. */
public record BoardQuery(Map<String, String> values) {
    /** Names of the filters, in the order they stand in an address. */
    static final List<String> NAMES = List.of(
            "tekst", "maal", "dimensjon", "niva", "virksomhet", "tema", "utfordring", "endret", "varsel", "vis");

    static final String NOT_REPORTED = "NOT_REPORTED";
    private static final String GROUPED = "vis";

    /** Of what was asked, the names that are ours. */
    static BoardQuery of(Iterable<Map.Entry<String, List<String>>> asked) {
        var given = new LinkedHashMap<String, String>();
        asked.forEach(it -> it.getValue().stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> given.put(it.getKey(), value.strip())));
        var values = new LinkedHashMap<String, String>();
        NAMES.stream().filter(given::containsKey).forEach(name -> values.put(name, given.get(name)));
        return new BoardQuery(values);
    }

    public Form form() {
        return Form.of(values);
    }

    /** Whether the board is grouped by theme instead of by goal. */
    public boolean byTheme() {
        return "tema".equals(values.get(GROUPED));
    }

    /** Whether anything is left out. */
    public boolean filters() {
        return values.keySet().stream().anyMatch(it -> !it.equals(GROUPED));
    }

    public String address(String path) {
        return Addresses.of(path, values);
    }

    /** What stands after the question mark; empty when nothing does. */
    public String words() {
        return address("").replaceFirst("^\\?", "");
    }

    public String with(String path, String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return Addresses.of(path, changed);
    }

    public String without(String path, String... names) {
        var changed = new LinkedHashMap<>(values);
        Arrays.asList(names).forEach(changed::remove);
        return Addresses.of(path, changed);
    }

    /** Whether a filter has this value. */
    public boolean has(String name, String value) {
        return value.equals(values.get(name));
    }

    boolean matches(Standing it) {
        return goal(it)
                && level(it)
                && organization(it)
                && theme(it)
                && challenge(it)
                && changed(it)
                && warning(it)
                && text(it);
    }

    private boolean goal(Standing it) {
        return passes("maal", goal -> goal.equals(it.first().goal()));
    }

    private boolean level(Standing it) {
        Dimension dimension = dimension();
        return passes("niva", level -> {
            Progress is = it.cell(dimension).level();
            return is == null ? level.equals(NOT_REPORTED) : level.equals(is.name());
        });
    }

    /** The dimension that the level is asked of: the overall one unless another is chosen. */
    public Dimension dimension() {
        return Arrays.stream(Dimension.values())
                .filter(it -> has("dimensjon", it.name()))
                .findFirst()
                .orElse(Dimension.OVERALL);
    }

    private boolean organization(Standing it) {
        return passes("virksomhet", it.organizations()::contains);
    }

    private boolean theme(Standing it) {
        return passes("tema", theme -> theme.equals(it.first().plan().theme()));
    }

    private boolean challenge(Standing it) {
        return passes(
                "utfordring",
                code -> it.challenges().stream().anyMatch(one -> one.code().equals(code)));
    }

    private boolean changed(Standing it) {
        return passes("endret", way -> switch (way) {
            case "WORSE", "BETTER" ->
                it.cells().values().stream()
                        .anyMatch(cell -> cell.trend().name().equals(way));
            default -> it.changed();
        });
    }

    private boolean warning(Standing it) {
        return passes("varsel", ignored -> !it.warnings().isEmpty());
    }

    private boolean text(Standing it) {
        return passes("tekst", text -> {
            String sought = text.toLowerCase(Locale.ROOT);
            return Stream.concat(Stream.of(it.key(), it.first().name()), it.organizations().stream())
                    .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(sought));
        });
    }

    private boolean passes(String name, java.util.function.Predicate<String> rule) {
        @Nullable String value = values.get(name);
        return value == null || rule.test(Objects.requireNonNull(value));
    }
}
