package no.retning.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, read in every way it may be meant: as words, and as a key, code or number.
 *
 * @param asked as it was written, without space at the ends
 * @param words its words in small letters
 * @param any whether one of the words is enough
 */
record Question(String asked, List<String> words, boolean any) {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int PREFIX = 3;
    private static final int INSIDE = 4;
    private static final int CENTURY = 2000;

    /** A code as "1.A" is one word: by itself its number would fit nearly everything. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])[1-9][0-9]?\\.\\p{L}(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+");

    private static final Pattern DOTTED = Pattern.compile("(\\d+)\\.(\\p{L})");
    private static final Pattern LISTED = Pattern.compile("\\d{17}");
    private static final Pattern OWN = Pattern.compile("([RrTt])[- ]?0*(\\d{1,9})");
    private static final Pattern BARE = Pattern.compile("0\\d{3}");
    private static final Pattern CODE = Pattern.compile("(?:\\p{L}+\\s+)?([1-9][0-9]?)\\s*\\.?\\s*([A-Za-zÆØÅæøå])");
    private static final Pattern WHOLE = Pattern.compile("(?:\\p{L}+\\s+)?#?([1-9]\\d{0,8})");
    private static final Pattern NUMBERED = Pattern.compile("(.*?)\\b0*([1-9]\\d{0,3})\\s*/\\s*(\\d{2}|2\\d{3})");
    private static final Pattern LABEL = Pattern.compile("(?:\\p{L}+\\s+)?(\\d{4}-(?:0[1-9]|1[0-2]))");

    /** A number within a year, "26/25", and what stands before it: the name of a council, or a word as "sak". */
    record Numbered(String before, int number, int year) {}

    static Question of(@Nullable String asked) {
        String text = asked == null ? "" : asked.strip();
        String cut = text.substring(0, Math.min(LONGEST, text.length()));
        List<String> words = WORD.matcher(dotted(cut).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return new Question(cut, words, false);
    }

    /** With the code written as it is stored, where that is what is asked for. */
    private static String dotted(String asked) {
        var code = CODE.matcher(asked);
        return code.matches() ? asked.substring(0, code.start(1)) + code.group(1) + "." + code.group(2) : asked;
    }

    boolean empty() {
        return words.isEmpty();
    }

    /** The same question with one word written otherwise. */
    Question with(String word, String other) {
        return of(asked.toLowerCase(Locale.ROOT).replace(word, other));
    }

    /** The same question, where one of the longer words is enough. */
    Question orAny() {
        return new Question(
                asked, words.stream().filter(word -> word.length() >= PREFIX).toList(), true);
    }

    /** For {@code to_tsquery}: all or any of the words, and what begins with the longer ones. */
    String query() {
        return String.join(
                any ? " | " : " & ", words.stream().map(Question::term).toList());
    }

    private static String term(String word) {
        var code = DOTTED.matcher(word);
        if (code.matches()) {
            return "('" + word + "' | '" + code.group(1) + code.group(2) + "')";
        }
        return "'" + word + "'" + (word.length() >= PREFIX ? ":*" : "");
    }

    /** The longest word, when it is long enough to be looked for inside other words. */
    @Nullable
    String longest() {
        return words.stream()
                .filter(word -> !any)
                .max(Comparator.comparingInt(String::length))
                .filter(word -> word.length() >= INSIDE)
                .orElse(null);
    }

    /** A Leveranse-ID, or a key of our own however its zeros are written, also without its letter. */
    @Nullable
    String key() {
        String together = asked.replaceAll("[\\s\u00a0]", "");
        if (LISTED.matcher(together).matches()) {
            return together;
        }
        if (BARE.matcher(together).matches()) {
            return "R-" + together;
        }
        var own = OWN.matcher(asked);
        return own.matches()
                ? String.format(
                        Locale.ROOT, "%s-%04d", own.group(1).toUpperCase(Locale.ROOT), Integer.parseInt(own.group(2)))
                : null;
    }

    /** The code of a delmål, "1.A". */
    @Nullable
    String subGoal() {
        var code = CODE.matcher(asked);
        return code.matches() ? code.group(1) + "." + code.group(2).toUpperCase(Locale.ROOT) : null;
    }

    /** A number by itself: the code of a goal, or the number of a change set. */
    @Nullable
    Integer whole() {
        var whole = WHOLE.matcher(asked);
        return whole.matches() ? Integer.valueOf(whole.group(1)) : null;
    }

    /** The number of a case or a meeting. */
    @Nullable
    Numbered numbered() {
        var found = NUMBERED.matcher(asked);
        if (!found.matches()) {
            return null;
        }
        int year = Integer.parseInt(found.group(3));
        return new Numbered(
                found.group(1).strip(), Integer.parseInt(found.group(2)), year < 100 ? CENTURY + year : year);
    }

    /** The label of a version. */
    @Nullable
    String label() {
        var label = LABEL.matcher(asked);
        return label.matches() ? label.group(1) : null;
    }
}
