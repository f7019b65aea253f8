package no.retning.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a jte template writes by itself: its tags with attributes, and its texts; expressions are left out. */
final class Markup {
    private static final Pattern DIRECTIVE =
            Pattern.compile("@(import|param)\\b[^\\n]*|@(else(?!if)|endif|endfor|raw|endraw)\\b");
    private static final Pattern CALL = Pattern.compile("@(if|elseif|for|template[\\w.]*)\\s*\\(");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w:@.-]+)\\s*(?:=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

    /** A tag that opens; attribute names are in lower case, expressions in values are left out. */
    record Tag(int line, String name, Map<String, String> attributes) {}

    record Text(int line, String text) {}

    private final List<Tag> tags = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final String source;
    private int at;

    private Markup(String source) {
        this.source = source;
    }

    static Markup of(String source) {
        var markup = new Markup(source);
        while (markup.at < source.length()) {
            markup.content();
            markup.at++;
        }
        return markup;
    }

    List<Tag> tags() {
        return tags;
    }

    List<Text> texts() {
        return texts;
    }

    /** Markup up to the end, or to the backtick that ends a content block. */
    private void content() {
        var text = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '`') {
            if (code()) {
                continue;
            }
            if (source.charAt(at) == '<') {
                keep(text);
                tag();
            } else {
                text.append(source.charAt(at++));
            }
        }
        keep(text);
    }

    private void keep(StringBuilder text) {
        if (!text.toString().isBlank()) {
            texts.add(new Text(line(), text.toString().strip()));
        }
        text.setLength(0);
    }

    private void tag() {
        int line = line();
        if (skip("<!--", "-->") || skip("</", ">") || skip("<!", ">")) {
            return;
        }
        var inside = new StringBuilder();
        char quote = 0;
        at++;
        while (at < source.length()) {
            if (code()) {
                continue;
            }
            char c = source.charAt(at++);
            if (c == '>' && quote == 0) {
                break;
            }
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
            inside.append(c);
        }
        var parts = inside.toString().split("[\\s/]", 2);
        var attributes = new LinkedHashMap<String, String>();
        var matcher = ATTRIBUTE.matcher(parts.length == 2 ? parts[1] : "");
        while (matcher.find()) {
            var value = matcher.group(2) != null
                    ? matcher.group(2)
                    : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            attributes.put(matcher.group(1).toLowerCase(Locale.ROOT), value == null ? "" : value);
        }
        tags.add(new Tag(line, parts[0].toLowerCase(Locale.ROOT), attributes));
    }

    /** Steps over a comment, a directive or an expression, and says whether there was one. */
    private boolean code() {
        if (skip("<%--", "--%>")) {
            return true;
        }
        for (var start : List.of("${", "!{", "$unsafe{")) {
            if (source.startsWith(start, at)) {
                at += start.length();
                expression('{', '}');
                return true;
            }
        }
        var call = CALL.matcher(source).region(at, source.length());
        if (call.lookingAt()) {
            at = call.end();
            expression('(', ')');
            return true;
        }
        var directive = DIRECTIVE.matcher(source).region(at, source.length());
        if (directive.lookingAt()) {
            at = directive.end();
            return true;
        }
        return false;
    }

    /** Java up to the bracket that closes; the content blocks in it are markup again. */
    private void expression(char open, char close) {
        int depth = 1;
        while (at < source.length() && depth > 0) {
            char c = source.charAt(at++);
            if (c == '"' || c == '\'') {
                string(c);
            } else if (c == '@' && source.startsWith("`", at)) {
                at++;
                content();
                at++;
            } else if (c == open) {
                depth++;
            } else if (c == close) {
                depth--;
            }
        }
    }

    private void string(char quote) {
        while (at < source.length() && source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private boolean skip(String start, String end) {
        if (!source.startsWith(start, at)) {
            return false;
        }
        int ends = source.indexOf(end, at + start.length());
        at = ends < 0 ? source.length() : ends + end.length();
        return true;
    }

    private int line() {
        return 1
                + (int) source.substring(0, Math.min(at, source.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
