package no.retning.story;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Knows a text of bokmål that has no business on a page in another language. */
final class Leftover {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*");
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    private static final Pattern LETTERS_OF_OURS = Pattern.compile("[æøåÆØÅ]");
    private static final Pattern BOKMAL = Pattern.compile(
            "\\b(ikke|fra|hva|hvem|hvor|bare|flere|samme|uten|hvis|ennå|gjelder|endringer|aktiviteter|versjoner|begrunnelse)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final boolean english;
    private final List<Pattern> norwegian = new ArrayList<>();
    private final List<Pattern> own = new ArrayList<>();

    private Leftover(boolean english) {
        this.english = english;
    }

    static Leftover of(String language) {
        var leftover = new Leftover(language.equals("en"));
        var nb = texts("nb");
        var other = texts(language);
        nb.forEach((key, text) -> {
            if (!text.equals(other.get(key)) && !text.contains(",choice,")) {
                leftover.norwegian.add(pattern(text));
            }
        });
        other.values().forEach(text -> {
            if (text.contains(",choice,")) {
                COUNTS.forEach(count -> leftover.own.add(
                        Pattern.compile(Pattern.quote(MessageFormat.format(text, count, count, count, count)))));
            } else {
                leftover.own.add(pattern(text));
            }
        });
        return leftover;
    }

    boolean isIn(String asShown) {
        var text = ADDRESS.matcher(asShown).replaceAll("").strip();
        if (BOKMAL.matcher(text).find()
                || (english && LETTERS_OF_OURS.matcher(text).find())) {
            return true;
        }
        return norwegian.stream().anyMatch(it -> it.matcher(text).matches())
                && own.stream().noneMatch(it -> it.matcher(text).matches());
    }

    /** The text with anything in its gaps; nothing where hardly a word stands around them. */
    private static Pattern pattern(String text) {
        var words = ARGUMENT.split(text, -1);
        int letters = String.join("", words).replaceAll("\\P{L}", "").length();
        if (letters < 4 && words.length > 1) {
            return Pattern.compile("(?!)");
        }
        var pattern = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            pattern.append(i == 0 ? "" : "[^,]*").append(Pattern.quote(words[i]));
        }
        return Pattern.compile(pattern.toString());
    }

    private static Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(BUNDLES, "*_" + language + ".properties")) {
            for (var file : files) {
                var bundle = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
                bundle.stringPropertyNames().forEach(key -> texts.put(key, bundle.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
