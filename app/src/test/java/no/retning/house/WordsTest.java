package no.retning.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Norwegian stands in the message bundles, not in Java. Left out: comments, what documents the API (annotations and
 * examples in JSON), and the words of the published list that the import knows.
 */
class WordsTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern TEXT =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])*'", Pattern.DOTALL);
    private static final Pattern API_ANNOTATION = Pattern.compile(
            "@(?:Schema|Operation|ApiResponses?|Parameter|RequestBody|Content|ExampleObject|Tag|OpenAPIDefinition)\\s*\\(");
    private static final Pattern TOKEN = Pattern.compile(
            String.join("|", COMMENT.pattern(), TEXT.pattern(), API_ANNOTATION.pattern(), "[()]"), Pattern.DOTALL);

    private static final Pattern NORWEGIAN = Pattern.compile("[æøåÆØÅ]");
    /** What gives a sentence away where none of the letters do. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?<!\\p{L})(og|ikke|eller|som|av|fra|uten|hvis|blir|ingen|dette)(?!\\p{L})");

    private static final Path WORDS_OF_THE_LIST = Path.of("src/main/java/no/retning/imports");

    @Test
    void javaHoldsNoNorwegian() {
        var wrong = new ArrayList<String>();
        for (var file : Sources.list("src/main/java", ".java")) {
            if (!file.startsWith(WORDS_OF_THE_LIST)) {
                words(Sources.text(file)).forEach(word -> wrong.add(file + " " + word));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What a script or a style sheet shows comes from the page. */
    @Test
    void assetsHoldNoNorwegian() {
        var wrong = new ArrayList<String>();
        for (var ending : List.of(".js", ".css")) {
            for (var folder : List.of("assets/js", "assets/css")) {
                for (var file : Sources.list(folder, ending)) {
                    words(Sources.text(file)).forEach(word -> wrong.add(file + " " + word));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void scannerFindsWhatItLooksFor() {
        var source = """
                // på
                @Schema(description = "også (her)", example = "på")
                String a = "blåbær"; String b = "{\\"æ\\": 1}"; Pattern c = Pattern.compile("[A-ZÆØÅ]");
                char d = 'å'; String e = "Planen er tom og ny"; String f = "og";""";
        assertEquals(List.of("\"blåbær\"", "'å'", "\"Planen er tom og ny\""), words(source));
    }

    private static List<String> words(String source) {
        var words = new ArrayList<String>();
        int documentation = 0; // brackets open since an annotation of the API began
        for (var token : TOKEN.matcher(source).results().map(MatchResult::group).toList()) {
            if (documentation > 0 ? token.endsWith("(") : token.startsWith("@")) {
                documentation++;
            } else if (token.equals(")") && documentation > 0) {
                documentation--;
            } else if (documentation == 0 && TEXT.matcher(token).matches() && isWords(token)) {
                words.add(token);
            }
        }
        return words;
    }

    private static boolean isWords(String text) {
        boolean json = text.replaceFirst("^\"+\\s*", "").startsWith("{");
        boolean range = text.contains("A-Z");
        return !json
                && !range
                && (NORWEGIAN.matcher(text).find()
                        || (text.contains(" ") && SENTENCE.matcher(text).find()));
    }
}
