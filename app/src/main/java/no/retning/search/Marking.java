package no.retning.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows where in a text the words of a question stand, by the same rules as they are found: a word that begins with a
 * stem, or one that holds a long word of the question, whatever rings and strokes its letters have.
 *
 * @param stems of the question's words; Norwegian stems are what a word begins with
 * @param words of the question, in small letters
 */
record Marking(List<String> stems, List<String> words) {
    private static final int PREFIX = 3;
    private static final int INSIDE = 4;
    private static final int EXCERPT = 220;
    private static final int BEFORE = 80;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private record Span(int from, int to) {}

    /** The whole text. */
    List<Marked> mark(String text) {
        var pieces = new ArrayList<Marked>();
        int at = 0;
        for (Span span : spans(text)) {
            if (span.from() > at) {
                pieces.add(new Marked(text.substring(at, span.from()), false));
            }
            pieces.add(new Marked(text.substring(span.from(), span.to()), true));
            at = span.to();
        }
        if (at < text.length()) {
            pieces.add(new Marked(text.substring(at), false));
        }
        return pieces;
    }

    boolean hits(String text) {
        return !spans(text).isEmpty();
    }

    /** So much of a long text as shows its first hit, or its beginning; empty where there is none. */
    List<Marked> excerpt(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        String flat = text.strip().replaceAll("\\s+", " ");
        if (flat.length() <= EXCERPT) {
            return mark(flat);
        }
        var spans = spans(flat);
        int from = spans.isEmpty() ? 0 : word(flat, spans.getFirst().from() - BEFORE);
        int to = from + EXCERPT >= flat.length() ? flat.length() : word(flat, from + EXCERPT);
        String part = flat.substring(from, to).strip();
        return mark((from > 0 ? "… " : "") + part + (to < flat.length() ? " …" : ""));
    }

    /** Where the word begins that this place is in. */
    private static int word(String text, int at) {
        return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
    }

    private List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        var tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            Span span = span(tokens.group(), tokens.start());
            if (span != null) {
                spans.add(span);
            }
        }
        return spans;
    }

    private @Nullable Span span(String token, int start) {
        String small = token.toLowerCase(Locale.ROOT);
        if (stems.stream().anyMatch(stem -> stem.length() < PREFIX ? small.equals(stem) : small.startsWith(stem))) {
            return new Span(start, start + token.length());
        }
        String plain = plain(small);
        for (String word : words) {
            String wanted = plain(word);
            int inside = wanted.length() < INSIDE ? -1 : plain.indexOf(wanted);
            if (inside >= 0) {
                boolean sameLength = plain.length() == token.length();
                return sameLength
                        ? new Span(start + inside, start + inside + wanted.length())
                        : new Span(start, start + token.length());
            }
        }
        return null;
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u00f8', 'o')
                .replace("\u00e6", "ae");
    }

    /** The pieces as one text. */
    static String text(List<Marked> pieces) {
        return pieces.stream().map(Marked::text).collect(Collectors.joining());
    }
}
