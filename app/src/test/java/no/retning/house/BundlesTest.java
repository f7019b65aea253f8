package no.retning.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The three bundles of a feature say the same things, each in its own language. */
class BundlesTest {
    private static final String FOLDER = "src/main/resources/i18n";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern FILLED =
            Pattern.compile("\\{\\d+(,[^{}|]*(\\{[^{}]*}[^{}|]*)*(\\|[^{}|]*(\\{[^{}]*}[^{}|]*)*)*)?}");

    /** Words that are the same in Norwegian and English. */
    private static final Set<String> ALIKE =
            Set.of("Retning", "Bokmål", "Nynorsk", "English", "Start", "Excel", "CSV", "for", "tentative");

    /** Words of bokmål that are no words of nynorsk. */
    private static final Pattern BOKMAL = words(
            "ikke|fra|noe|noen|hva|hvem|hvor|hvordan|hvilke[nt]?|hvorfor|bare|være|var det|ble"
                    + "|mer|flere|samme|uten|hvis|ennå|nå|gjelder|endringer|aktiviteter|versjoner|se|de|dem|finnes|mangler|venter"
                    + "|begynte|siden|måneder|dager|saker som gjelder|begrunnelse|beskrivelse|veikart|veikartet|eierens|selv|annet");

    private static final Pattern CERTAINTY = Pattern.compile(
            "\\.(field|filter|activity|kind|count|the)\\.(CHANGE_)?(certainty|sikkerhet)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLANNING_STATUS =
            Pattern.compile("planleggingsstatus|planning status", Pattern.CASE_INSENSITIVE);

    @Test
    void keysAreTheSame() {
        var wrong = new ArrayList<String>();
        translated((file, nb, other) -> {
            missing(nb, other).forEach(key -> wrong.add(file + " lacks " + key));
            missing(other, nb).forEach(key -> wrong.add(file + " alone has " + key));
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void argumentsAreTheSame() {
        var wrong = new ArrayList<String>();
        translated((file, nb, other) -> nb.forEach((key, text) -> {
            if (other.containsKey(key) && !arguments(text).equals(arguments(other.get(key)))) {
                wrong.add(file + " " + key + ": " + arguments(other.get(key)) + ", not " + arguments(text));
            }
        }));
        assertEquals(List.of(), wrong);
    }

    /** An apostrophe hides what stands after it from the one who fills in; ’ does not. */
    @Test
    void textsCanBeFilledIn() {
        var wrong = new ArrayList<String>();
        for (var file : Sources.list(FOLDER, ".properties")) {
            read(file).forEach((key, text) -> {
                if (text.contains("'") || text.isBlank() || !fills(text)) {
                    wrong.add(file.getFileName() + " " + key + ": " + text);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void englishIsNotNorwegian() {
        var wrong = new ArrayList<String>();
        translated((file, nb, en) -> en.forEach((key, text) -> {
            var words = FILLED.matcher(text)
                    .replaceAll("")
                    .replaceAll("[^\\p{L} ]", "")
                    .strip();
            boolean same = text.equals(nb.get(key)) && !words.isEmpty();
            if (file.endsWith("_en.properties")
                    && !ALIKE.contains(words)
                    && (same || Pattern.compile("[æøåÆØÅ]").matcher(text).find())) {
                wrong.add(file + " " + key + ": " + text);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void nynorskIsNotBokmal() {
        var wrong = new ArrayList<String>();
        translated((file, nb, nn) -> nn.forEach((key, text) -> {
            var found = BOKMAL.matcher(text).results().map(MatchResult::group).toList();
            if (file.endsWith("_nn.properties") && !found.isEmpty()) {
                wrong.add(file + " " + key + ": " + found);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    /** The list's own word: "Sikkerhet" reads as information security. */
    @Test
    void certaintyIsCalledWhatTheListCallsIt() {
        var wrong = new ArrayList<String>();
        for (var file : Sources.list(FOLDER, ".properties")) {
            read(file).forEach((key, text) -> {
                if (CERTAINTY.matcher(key).find()
                        && !PLANNING_STATUS.matcher(text).find()) {
                    wrong.add(file.getFileName() + " " + key + ": " + text);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    private interface Comparison {
        void compare(String file, Map<String, String> nb, Map<String, String> other);
    }

    private static void translated(Comparison comparison) {
        for (var nb : Sources.list(FOLDER, "_nb.properties")) {
            for (var ending : List.of("_nn.properties", "_en.properties")) {
                var other = nb.resolveSibling(nb.getFileName().toString().replace("_nb.properties", ending));
                comparison.compare(other.getFileName().toString(), read(nb), read(other));
            }
        }
    }

    private static Set<String> missing(Map<String, String> all, Map<String, String> some) {
        var missing = new TreeSet<>(all.keySet());
        missing.removeAll(some.keySet());
        return missing;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean fills(String text) {
        try {
            return text.indexOf('{') < 0
                    || !new MessageFormat(text)
                            .format(new Object[] {1, 1, 1, 1, 1})
                            .isBlank();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, String> read(Path file) {
        var bundle = new Properties();
        try {
            bundle.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        bundle.stringPropertyNames().forEach(key -> texts.put(key, bundle.getProperty(key)));
        return texts;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\p{L})(" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }
}
